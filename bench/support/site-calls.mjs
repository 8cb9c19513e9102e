/** Sends JSON to the site; refuses any answer but 201. Gives what it says. */
export async function post(site, path, body, token) {
  const answer = await fetch(`http://localhost:${site.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** The token of somebody of the nation who is there from the beginning: `lead`, `reviewer`, `administrator`, `citizen`. */
export async function signIn(site, who) {
  const credentials = { email: `${who}@nation.example.kr`, password: 'madang-demo' };
  return (await post(site, '/api/v1/sessions', credentials)).token;
}

/** The bytes of a GET. */
export function getOf(path, token) {
  const signed = token ? `authorization: Bearer ${token}\r\n` : '';
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n${signed}\r\n`);
}

/** The bytes of a POST of JSON. */
export function postOf(path, content, token) {
  const body = Buffer.from(JSON.stringify(content));
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: localhost',
    ...(token ? [`authorization: Bearer ${token}`] : []),
    'content-type: application/json',
    `content-length: ${body.length}`,
    '\r\n',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), body]);
}

/** The bytes of a citizen's idea. */
export function requestOf({ token, content }) {
  return postOf('/api/v1/ideas', content, token);
}
