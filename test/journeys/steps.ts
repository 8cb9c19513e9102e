import type { Email } from 'postal-mime';
import { seoulDay } from '@app/platform';
import { addDays } from '@app/workflow';
import { eventually } from '../support/eventually.js';
import type { TestAgent, TestApp } from '../support/an-app.js';

/** An idea that the first rules send to the agency of the demo reviewer. */
export const forOurAgency = {
  title: '재난문자를 쉬운 말로 보내 주세요',
  situation: '재난문자에 어려운 한자어가 많아 어르신이 뜻을 묻습니다.',
  improvement: '대피 장소와 할 일을 먼저 쓰고, 쉬운 낱말 목록을 정해 따르게 합니다.',
  effect: '누구나 바로 움직일 수 있습니다.',
};

/** An idea that no rule is sure about. */
export const forNobody = { title: '회의를 서서 합시다', improvement: '앉아서 하는 회의는 길어집니다.' };

/** Submits as this person; the answer's body. */
export async function submitIdea(person: TestAgent, idea: object = forOurAgency) {
  const answer = await person.post('/api/v1/ideas').send(idea);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body;
}

/** Waits until the worker has routed the idea, or left it in triage. */
export async function untilRouted(app: TestApp, ideaId: string): Promise<void> {
  await eventually(async () => {
    expect(await app.query(`select 1 from routing.routes where idea_id = $1`, [ideaId])).toHaveLength(1);
  });
}

/** A citizen's idea for our agency, routed there; its id. */
export async function routedIdea(app: TestApp): Promise<string> {
  const { id } = await submitIdea(await app.as('citizen'), forOurAgency);
  await untilRouted(app, id);
  return id;
}

/** A case as this member of staff sees it. */
export async function caseOf(person: TestAgent, ideaId: string) {
  const answer = await person.get(`/api/v1/cases/${ideaId}`);
  expect(answer.status).toBe(200);
  return answer.body;
}

/** Claims the case. */
export async function claim(person: TestAgent, ideaId: string): Promise<void> {
  const { version } = await caseOf(person, ideaId);
  expect((await person.post(`/api/v1/cases/${ideaId}/claims`).send({ version })).status).toBe(200);
}

/** Makes a transition on the version that is current now. */
export async function move(person: TestAgent, ideaId: string, transition: string, fields = {}) {
  const { version } = await caseOf(person, ideaId);
  return person.post(`/api/v1/cases/${ideaId}/transitions`).send({ transition, version, fields });
}

/** The day in Seoul so many days from today, by the real clock. */
export const dayIn = (days: number): string => addDays(seoulDay(new Date()), days);

/** What an adoption is told and promised with. Where the clock stands elsewhere, the day is to be given anew. */
export const promise = {
  reply: '쉬운 낱말 목록을 만들겠습니다.',
  promisedOn: dayIn(150),
  owner: '재난안전과',
};

/** Claims a routed case and begins its review. */
export async function startReview(person: TestAgent, ideaId: string): Promise<void> {
  await claim(person, ideaId);
  expect((await move(person, ideaId, 'start_review')).status).toBe(200);
}

/** Prepares a move that somebody else must sign; the id of what waits then. */
export async function prepare(person: TestAgent, ideaId: string, transition: string, fields = {}) {
  const answer = await move(person, ideaId, transition, fields);
  expect([answer.status, answer.body.awaitsApproval]).toEqual([200, true]);
  return (await caseOf(person, ideaId)).approval.id as string;
}

/** Signs what others prepared; what came of each, in order. */
export async function sign(person: TestAgent, ...ids: string[]) {
  const answer = await person.post('/api/v1/approvals/signatures').send({ ids });
  expect(answer.status).toBe(200);
  return answer.body as { id: string; isSigned: boolean; code: string | null }[];
}

/** One person prepares, another signs, and it has happened. */
export async function decide(
  [author, signer]: [TestAgent, TestAgent],
  ideaId: string,
  transition: string,
  fields: object,
): Promise<void> {
  const id = await prepare(author, ideaId, transition, fields);
  expect(await sign(signer, id)).toMatchObject([{ isSigned: true }]);
}

/** Waits for a mail to this address whose subject holds the words. */
export function mailTo(app: TestApp, address: string, words: string): Promise<Email> {
  return eventually(async () => {
    const found = app.mails.find(
      (mail) => mail.to?.[0]?.address === address && mail.subject?.includes(words),
    );
    if (!found) throw new Error(`no mail with "${words}" for ${address}`);
    return found;
  });
}

/** The path and token of the confirmation link in a mail. */
export function linkIn(mail: Email, part: string): URL {
  const link = mail.text?.match(/https?:\/\/\S+/g)?.find((url) => url.includes(part));
  if (!link) throw new Error(`no link with ${part} in: ${mail.text}`);
  return new URL(link);
}
