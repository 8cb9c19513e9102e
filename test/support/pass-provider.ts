/**
 * Goes through the provider as a browser would: from the address that a site sent it to, signing in as `login` (nobody:
 * gives up), until the provider sends it back. Gives path and query of where that is.
 */
export async function passProvider(start: string, login: string | null): Promise<string> {
  const { origin } = new URL(start);
  const cookies = new Map<string, string>();
  const ask = async (url: string, form?: Record<string, string>): Promise<string> => {
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      body: form && new URLSearchParams(form),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0]!.split('=') as [string, string];
      cookies.set(name, value);
    }
    const to = answer.headers.get('location');
    if (!to) throw new Error(`${url} answered ${answer.status} ${await answer.text()}`);
    return new URL(to, url).href;
  };
  const page = await ask(start);
  let at = await ask(page, login ? { login } : {});
  while (at.startsWith(origin)) at = await ask(at);
  const { pathname, search } = new URL(at);
  return pathname + search;
}
