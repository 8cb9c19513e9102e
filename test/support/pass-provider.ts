/** What a browser holds of the provider. */
export type Cookies = Map<string, string>;

/**
 * Goes through the provider as a browser would: from the address that a site sent it to, signing in as `login` (nobody:
 * gives up), until the provider sends it back. Gives path and query of where that is.
 */
export async function passProvider(
  start: string,
  login: string | null,
  cookies: Cookies = new Map(),
): Promise<string> {
  const { origin } = new URL(start);
  const page = await follow(cookies, start);
  let at = await follow(cookies, page, login ? { login } : {});
  while (at.startsWith(origin)) at = await follow(cookies, at);
  const { pathname, search } = new URL(at);
  return pathname + search;
}

/** Signs the browser with these cookies out at the provider, and waits until the provider has told the site. */
export async function signOutThere(issuer: string, cookies: Cookies): Promise<void> {
  const page = await (await ask(cookies, `${issuer}/session/end?client_id=madang`)).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)![1]!;
  const answer = await ask(cookies, `${issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
  if (answer.status >= 400) throw new Error(`no sign-out there: ${answer.status} ${await answer.text()}`);
}

async function follow(cookies: Cookies, url: string, form?: Record<string, string>): Promise<string> {
  const answer = await ask(cookies, url, form);
  const to = answer.headers.get('location');
  if (!to) throw new Error(`${url} answered ${answer.status} ${await answer.text()}`);
  return new URL(to, url).href;
}

async function ask(cookies: Cookies, url: string, form?: Record<string, string>): Promise<Response> {
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
  return answer;
}
