import fetch, { FormData } from 'node-fetch';
import type { BuiltApp } from './a-built-app.js';
import { eventually } from './eventually.js';

interface Answer {
  status: number;
  body: any;
}

/** Somebody who sends requests to the built api. */
export type Caller = (
  method: string,
  path: string,
  /** Sent as JSON, unless it is a form. */
  body?: object,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** A guest, or whoever holds this token; at the nation, or the tenant of this host. */
export function callerOf({ url }: Pick<BuiltApp, 'url'>, token?: string, host?: string): Caller {
  return async (method, path, body, headers = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(host && { host }),
        ...headers,
      },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: /^[{[]/.test(text) ? JSON.parse(text) : text };
  };
}

/** Whoever has this account and the password of the demo accounts; each request names the browser. */
export async function signedIn(
  app: BuiltApp,
  email: string,
  { browser = 'tests', host }: { browser?: string; host?: string } = {},
): Promise<Caller> {
  const agent = { 'user-agent': browser };
  const credentials = { email, password: 'madang-demo' };
  const { token } = await done(
    callerOf(app, undefined, host)('POST', '/api/v1/sessions', credentials, agent),
  );
  const call = callerOf(app, token, host);
  return (method, path, body, headers) => call(method, path, body, { ...agent, ...headers });
}

/** What was answered; fails where it was refused. */
export async function done(asked: Promise<Answer>): Promise<any> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** Makes a transition on the version that is current now. */
export async function moveOf(person: Caller, id: string, transition: string, fields = {}): Promise<void> {
  const { version } = await done(person('GET', `/api/v1/cases/${id}`));
  await done(person('POST', `/api/v1/cases/${id}/transitions`, { transition, version, fields }));
}

/** One prepares a decision on a claimed case, another signs it. */
export async function decidedBy(
  [author, signer]: [Caller, Caller],
  id: string,
  transition: string,
  fields: object,
): Promise<void> {
  await moveOf(author, id, transition, fields);
  const { approval } = await done(author('GET', `/api/v1/cases/${id}`));
  const signed = await done(signer('POST', '/api/v1/approvals/signatures', { ids: [approval.id] }));
  expect(signed).toMatchObject([{ isSigned: true }]);
}

/** Submits an idea and gives its case to the agency of the demo reviewer, whatever the rules say. */
export async function submittedBy(
  app: BuiltApp,
  person: Caller,
  idea: object,
  headers = {},
): Promise<string> {
  const { id } = await done(person('POST', '/api/v1/ideas', idea, headers));
  await eventually(
    async () =>
      expect(await app.query(`select 1 from routing.routes where idea_id = $1`, [id])).toHaveLength(1),
    { within: 30_000 },
  );
  await app.query(`update review.cases set agency_code = 'mois' where idea_id = $1`, [id]);
  return id;
}

/** Claims a case. */
export async function claimedBy(person: Caller, id: string): Promise<void> {
  const { version } = await done(person('GET', `/api/v1/cases/${id}`));
  await done(person('POST', `/api/v1/cases/${id}/claims`, { version }));
}

/** Claims a case and begins its review. */
export async function reviewedBy(person: Caller, id: string): Promise<void> {
  await claimedBy(person, id);
  await moveOf(person, id, 'start_review');
}
