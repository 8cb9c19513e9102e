import type { QueryRunner } from 'typeorm';
import { type Element, xml2js } from 'xml-js';
import { seoulDay } from '@app/platform';
import { OrderAnswers1766000009360 } from '@app/review';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  claim,
  decide,
  linkIn,
  mailTo,
  promise,
  startReview,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { eventually } from '../../../../test/support/eventually.js';

jest.setTimeout(120_000);

let app: TestApp;
let guest: TestAgent;
let adopted: string;

const STRANGE = {
  title: '<b>"굵은" & ]]> 제목</b>',
  improvement: '<script>alert(1)</script>\n둘째 줄 &amp;',
};

interface AtomEntry {
  id: string;
  title: string;
  content: string;
  updated: string;
  terms: string[];
}

const childrenOf = (element: Element, name: string): Element[] =>
  (element.elements ?? []).filter((child) => child.name === name);
const textOf = (element: Element, name: string): string =>
  (childrenOf(element, name)[0]?.elements ?? []).map(({ text, cdata }) => text ?? cdata).join('');

/** Reads it as a feed reader does: a parser that takes nothing but well-formed XML. */
async function atom(address: string): Promise<{ feed: Element; entries: AtomEntry[] }> {
  const answer = await fetch(app.url + address);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ]);
  const document = xml2js(await answer.text(), { compact: false }) as Element;
  const feed = childrenOf(document, 'feed')[0]!;
  const entries = childrenOf(feed, 'entry').map((entry) => ({
    ...{ id: textOf(entry, 'id'), title: textOf(entry, 'title'), content: textOf(entry, 'content') },
    updated: textOf(entry, 'updated'),
    terms: childrenOf(entry, 'category').map(({ attributes }) => String(attributes!.term)),
  }));
  return { feed, entries };
}

beforeAll(async () => {
  app = await anApp();
  guest = await app.as('guest');
  const [citizen, reviewer, lead] = [await app.as('citizen'), await app.as('reviewer'), await app.as('lead')];
  await submitIdea(citizen, { ...STRANGE, topicCode: 'transport-construction-land' });
  await submitIdea(citizen, { title: '닫힌 제안', improvement: '남이 볼 수 없는 글', isWithheld: true });
  const hidden = await submitIdea(citizen, { title: '가려질 제안', improvement: '가려집니다.' });
  await lead.put(`/api/v1/ideas/${hidden.id}/hiding`).send({ reason: 'personal-data' });
  adopted = (await submitIdea(citizen)).id;
  await untilRouted(app, adopted);
  await startReview(reviewer, adopted);
  await decide([reviewer, lead], adopted, 'adopt', promise);
  await eventually(async () => expect(await app.query('select 1 from delivery.commitments')).toHaveLength(1));
});

afterAll(() => app?.close());

describe('a feed', () => {
  it('tells of new public ideas, newest first, in Atom', async () => {
    const { feed, entries } = await atom('/feeds/ideas.atom');
    expect(entries.map(({ title }) => title)).toEqual([
      '재난문자를 쉬운 말로 보내 주세요',
      '닫힌 제안',
      '&lt;b&gt;"굵은" &amp; ]]&gt; 제목&lt;/b&gt;',
    ]);
    expect(entries[2]!.content).toBe('&lt;script&gt;alert(1)&lt;/script&gt;<br>둘째 줄 &amp;amp;');
    expect(entries[1]!.content).toBe('');
    expect(entries[2]!.terms).toContain('교통/건축/국토');
    // RFC 4287 §4.1.1: these a feed must have, and an author where its entries have none.
    for (const name of ['id', 'title', 'updated', 'author']) expect(childrenOf(feed, name)).toHaveLength(1);
    expect(textOf(feed, 'updated')).toBe(entries[0]!.updated);
    expect(entries[0]!.id).toBe(`urn:uuid:${adopted}`);
    const self = childrenOf(feed, 'link').find(({ attributes }) => attributes!.rel === 'self');
    expect(self!.attributes!.href).toBe('http://localhost/feeds/ideas.atom');
  });

  it('tells the same as JSON Feed 1.1', async () => {
    const answer = await fetch(`${app.url}/feeds/ideas.json`);
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const body = JSON.parse(await answer.text());
    expect(body).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'ko',
      home_page_url: 'http://localhost/',
      feed_url: 'http://localhost/feeds/ideas.json',
    });
    expect(body.items.map(({ title }: { title: string }) => title)).toEqual([
      '재난문자를 쉬운 말로 보내 주세요',
      '닫힌 제안',
      STRANGE.title,
    ]);
    expect(body.items[2]).toMatchObject({
      content_text: STRANGE.improvement,
      tags: expect.arrayContaining(['교통/건축/국토']),
    });
    for (const item of body.items)
      expect([typeof item.id, typeof item.content_text]).toEqual(['string', 'string']);
    expect(body.items[1].content_text).toBe('');
  });

  it('tells of decisions and of promises', async () => {
    const replies = await atom('/feeds/replies.atom');
    expect(replies.entries).toMatchObject([{ title: `[채택] 재난문자를 쉬운 말로 보내 주세요` }]);
    expect(replies.entries[0]!.content).toContain(promise.reply);
    const { entries } = await atom('/feeds/promises.atom?lang=en');
    expect(entries[0]!.content).toContain(`To be carried out by ${promise.promisedOn}.`);
    expect(entries[0]!.title).toMatch(/^\[Adopted\] /);
  });

  it('tells of one agency and one topic where they are named', async () => {
    const titles = async (query: string) => (await atom(`/feeds/ideas.atom?${query}`)).entries.length;
    const [found] = await app.query<{ code: string }>(
      `select agency_code as code from review.cases where idea_id = $1`,
      [adopted],
    );
    expect(await titles('topic=transport-construction-land')).toBe(1);
    expect(await titles('topic=transport-construction-land&agency=nobody')).toBe(0);
    expect((await atom(`/feeds/replies.atom?agency=${found!.code}`)).entries).toHaveLength(1);
    expect((await atom('/feeds/replies.atom?agency=moe')).entries).toHaveLength(0);
    expect((await atom(`/feeds/promises.atom?agency=${found!.code}`)).entries).toHaveLength(1);
  });

  it('is not sent again while nothing changes', async () => {
    const { etag } = (await guest.get('/feeds/replies.json')).headers;
    expect((await guest.get('/feeds/replies.json').set('If-None-Match', etag!)).status).toBe(304);
  });

  it('refuses a code that is none and a name that is none', async () => {
    const wrong = await guest.get('/feeds/ideas.atom?agency=A%20B');
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, 'agency']);
    expect((await guest.get('/feeds/people.atom')).status).toBe(404);
  });

  it('is found from the pages that it tells of', async () => {
    const linkOf = async (path: string) =>
      /type="application\/atom\+xml"[^>]*href="([^"]+)"/.exec((await guest.get(path)).text)?.[1];
    expect(await linkOf('/')).toBe('/feeds/ideas.atom?lang=ko');
    expect(await linkOf('/results?lang=en')).toBe('/feeds/promises.atom?lang=en');
    expect(await linkOf('/agencies/moe')).toBe('/feeds/replies.atom?agency=moe&amp;lang=en');
    for (const path of ['/', '/results', '/agencies/moe'])
      expect((await guest.get((await linkOf(path))!.replace('&amp;', '&'))).status).toBe(200);
  });
});

describe('an answer after a re-examination', () => {
  let again: string;
  let between: string;
  let first: AtomEntry;
  const answersOf = async (id: string): Promise<AtomEntry[]> =>
    (await atom('/feeds/replies.atom')).entries.filter((entry) => entry.id.includes(id));

  beforeAll(async () => {
    const [citizen, reviewer, lead] = [
      await app.as('citizen'),
      await app.as('reviewer'),
      await app.as('lead'),
    ];
    const declined = async (): Promise<string> => {
      const { id } = await submitIdea(citizen);
      await untilRouted(app, id);
      await startReview(reviewer, id);
      await decide([reviewer, lead], id, 'decline', { reason: 'feasibility', reply: '어렵습니다.' });
      return id;
    };
    again = await declined();
    between = await declined();
    [first] = (await answersOf(again)) as [AtomEntry];
    const ask = { transition: 'request_re_examination', message: '하는 시가 있습니다.' };
    await citizen.post(`/api/v1/ideas/${again}/requests`).send(ask).expect(201);
    await claim(reviewer, again);
    const committee = { committeeSize: 7, committeeCitizens: 4 };
    const fields = { reason: 'feasibility', reply: '다시 보아도 어렵습니다.', ...committee };
    await decide([reviewer, lead], again, 'uphold', fields);
  });

  it('is news of its own, and the newest', async () => {
    const { entries } = await atom('/feeds/replies.atom');
    expect(entries[0]!.id).toContain(again);
    expect(entries[1]!.id).toContain(between);
    expect(entries[0]!.content).toContain('다시 보아도');
    expect(entries[0]!.id).not.toBe(first.id);
    expect(entries[0]!.updated > first.updated).toBe(true);
  });

  it('comes first in the list of answers, page by page', async () => {
    const list = async (query: string): Promise<string[]> =>
      (await guest.get(`/api/v1/ideas?sort=answered&${query}`)).body.items.map(
        ({ ideaId }: { ideaId: string }) => ideaId,
      );
    expect(await list('limit=1')).toEqual([again]);
    expect(await list(`limit=2&before=${again}`)).toEqual([between, adopted]);
  });

  it('has its own instant in the open data, beside that of the decision', async () => {
    const { items } = (await guest.get('/open-data/replies.json')).body as {
      items: Record<string, string>[];
    };
    const rowOf = (id: string) => items.find((row) => row.idea_id === id)!;
    expect(rowOf(between).answered_at).toBe(rowOf(between).decided_at);
    expect(rowOf(again).answered_at! > rowOf(between).answered_at!).toBe(true);
    expect(rowOf(again).decided_at! < rowOf(between).decided_at!).toBe(true);
  });

  it('is dated where it was given before anyone wrote that down', async () => {
    const dated = () =>
      app.query(
        `select idea_id as id, answered_at as at from review.cases where reply is not null order by 1`,
      );
    const before = (await dated()) as { id: string; at: Date | null }[];
    await app.query(`update review.cases set answered_at = null`);
    const runner = { query: (sql: string) => app.query(sql) } as unknown as QueryRunner;
    await new OrderAnswers1766000009360().up(runner);
    expect(await dated()).toEqual(before.map(({ id, at }) => ({ id, at: id === again ? at : null })));
    expect((await atom('/feeds/replies.atom')).entries[0]!.id).toContain(again);
  });
});

describe('an idea that came to be known later than it came in', () => {
  const first = async () => {
    const { feed, entries } = await atom('/feeds/ideas.atom');
    expect(textOf(feed, 'updated')).toBe(entries[0]!.updated);
    return entries[0]!;
  };

  it('is the newest once its guest confirms it, whatever came in meanwhile', async () => {
    const contact = { email: 'late@example.kr' };
    const { id } = await submitIdea(guest, {
      title: '늦게 확인한 제안',
      improvement: '쉼터를 둡니다.',
      contact,
    });
    const mail = await mailTo(app, contact.email, '확인해 주세요');
    const citizen = await app.as('citizen');
    for (let count = 0; count <= 50; count += 1)
      await submitIdea(citizen, { title: `그 사이의 제안 ${count}`, improvement: '나무를 심습니다.' });
    expect((await first()).title).toBe('그 사이의 제안 50');
    const token = linkIn(mail, '/confirm').searchParams.get('token');
    await guest.post(`/api/v1/ideas/${id}/confirmation`).send({ token });
    expect((await first()).id).toBe(`urn:uuid:${id}`);
  });

  it('is the newest once somebody enters what came on paper days ago', async () => {
    const { updated: before } = await first();
    const lead = await app.as('lead');
    const { status, body } = await lead.post('/api/v1/paper-ideas').send({
      ...{ title: '정류장에 그늘을', improvement: '정류장 앞에 나무를 심습니다.' },
      ...{ channel: 'counter', receivedOn: seoulDay(new Date(Date.now() - 3 * 86_400_000)) },
      ...{ person: { name: '나래솔', phone: '010-3141-5926' }, hasConsented: true },
    });
    expect(status).toBe(201);
    const { id, updated } = await first();
    expect(id).toBe(`urn:uuid:${body.idea.id}`);
    expect(updated > before).toBe(true);
  });
});
