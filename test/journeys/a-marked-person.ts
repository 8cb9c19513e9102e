import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { File, FormData } from 'node-fetch';
import type { BuiltApp } from '../support/a-built-app.js';
import {
  type Caller,
  callerOf,
  claimedBy,
  done,
  moveOf,
  signedIn,
  submittedBy,
} from '../support/call-built.js';
import { eventually } from '../support/eventually.js';
import { aPdf } from '../support/good-files.js';
import { linkIn } from './steps.js';

export const JEONJU = 'jeonju.localhost';
/** With whom the person proposes. */
export const FRIEND = 'maru@example.kr';

/** What the person is known by. */
export const known = {
  name: '가람솔빛나',
  email: 'Garam.Sol@example.kr',
  signInName: 'sign-in-garamsol@example.kr',
  phone: '010-7391-4826',
  postalAddress: '달무리로 7391번길 48-26',
};
/** Words that the person wrote, each in one place only. */
export const words = {
  title: '물푸레나루',
  situation: '서리꽃언덕',
  improvement: '미리내다리',
  effect: '해거름마당',
  fileName: '첫눈오솔길',
  fileText: 'in-a-file-of-garamsol',
  supplement: '노을빛부두',
  request: '윤슬나룻길',
  satisfaction: '바람꽃여울',
  adopted: '너울가지터',
  withdrawn: '가시버시골',
  draft: '도래샘마루',
  hidden: '꽃가람모퉁이',
  objection: '물비늘고개',
  key: 'key-of-garamsol-0001',
  travelled: '샛바람굽이',
  together: '온새미로둑',
  agent: 'garamsol-browser/7.3',
  neighbour: '010-5555-0917',
  friend: 'friend-of-garam@example.org',
  resident: '900101-1047391',
};
export const markers = { ...known, ...words };

/** A file of theirs that waits for its idea; its id. */
export async function fileOf(person: Caller): Promise<string> {
  const form = new FormData();
  const content = aPdf({ objects: `4 0 obj\n(${words.fileText})\nendobj\n` });
  form.append('files', new File([new Uint8Array(content)], `${words.fileName}.pdf`));
  const [{ id }] = await done(person('POST', '/api/v1/attachments', form));
  return id;
}

/** All files of all tenants, by their path. */
export function filesIn({ env }: BuiltApp): Map<string, string> {
  const root = join(env.MADANG_DATA!, 'files');
  const all = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    all.map(({ name, parentPath }) => [`file ${name}`, readFileSync(join(parentPath, name), 'utf8')]),
  );
}

/** Which of these show where. */
export function hitsIn(places: Map<string, string>, sought: Record<string, string>): string[] {
  const hits: string[] = [];
  for (const [place, text] of places)
    for (const [name, marker] of Object.entries(sought))
      if (text.toLowerCase().includes(marker.toLowerCase())) hits.push(`${place}: ${name}`);
  return hits;
}

/** Lets what waits for an instant come now. */
export async function comesDue(app: BuiltApp, kind: string): Promise<void> {
  await app.query(`update ledger.due set due_at = $2 where kind = $1`, [kind, new Date(Date.now() - 1_000)]);
}

/**
 * Every case was decided four years ago, but for those that are examined once more, and each wish to be forgotten was
 * looked at since.
 */
export async function lawLetsGo(app: BuiltApp): Promise<void> {
  await app.query(
    `update review.cases set decided_at = now() - interval '4 years', answered_at = null,
       is_settled = state <> 're_examination'`,
  );
  await comesDue(app, 'identity.erasure');
  const due = `select 1 from ledger.due where kind = 'identity.erasure' and due_at <= now()`;
  await eventually(async () => expect(await app.query(due)).toEqual([]), { within: 30_000 });
}

/** What one person asked for, mailed to somebody: the address of the first link with these words. */
async function linkTo(app: BuiltApp, address: string, part: string): Promise<URL> {
  return eventually(() => {
    const mail = app.mails.find(({ to, text }) => to?.[0]?.address === address && text?.includes(part));
    if (!mail) throw new Error(`no mail with ${part} for ${address}`);
    return linkIn(mail, part);
  });
}

/** Names somebody beside the author, who agrees with the link of their mail, by their account if they have one. */
export async function proposedWith(
  app: BuiltApp,
  author: Caller,
  id: string,
  other: { name: string; email: string },
  answering = callerOf(app),
): Promise<void> {
  await done(author('PUT', `/api/v1/ideas/${id}/proposers`, { others: [{ ...other, share: 40 }] }));
  const link = await linkTo(app, other.email, `/proposals/`);
  const token = link.searchParams.get('token');
  await done(answering('POST', `/api/v1${link.pathname}/answers`, { token, answer: 'agreed' }));
}

/** Supports one idea and says what its answer is worth to them; follows the other. */
export async function says(member: Caller, answered: string, followed: string): Promise<void> {
  const reason = `${words.satisfaction} ${known.phone}`;
  await done(member('PUT', `/api/v1/ideas/${answered}/support`));
  await done(member('PUT', `/api/v1/ideas/${answered}/satisfaction`, { score: 2, reason }));
  await done(member('PUT', `/api/v1/ideas/${followed}/follow`));
}

/** An idea of theirs goes to Jeonju, with name and contact as they agreed; there somebody writes of them. */
export async function travels(app: BuiltApp, member: Caller, reviewer: Caller): Promise<string> {
  const id = await submittedBy(app, member, {
    title: `${words.travelled} ${known.name}`,
    improvement: `${words.travelled} ${known.phone} ${known.postalAddress}`,
  });
  await claimedBy(reviewer, id);
  await done(reviewer('POST', `/api/v1/cases/${id}/notes`, { text: `${known.name} 님께 전화했습니다.` }));
  const message = `${known.name} 님의 제안을 보냅니다.`;
  await moveOf(reviewer, id, 'send', { government: 'jeonju', reason: 'misrouted', message });
  const there = await eventually(
    async () => {
      const [found] = await app.query<{ id: string }>(
        `select i.id from intake.ideas i
         join identity.persons p on p.tenant_id = i.tenant_id and p.id = i.person_id
         join routing.routes r on r.tenant_id = i.tenant_id and r.idea_id = i.id
         where i.origin_id = $1 and p.name = $2`,
        [id, known.name],
      );
      return found!.id;
    },
    { within: 30_000 },
  );
  const official = await signedIn(app, 'lead@jeonju.example.kr', { host: JEONJU });
  const back = { reason: 'misrouted', message: `${known.name}(${known.email}) 님께 알렸습니다.` };
  await moveOf(official, there, 'send_back', back);
  return there;
}

/** How it stands with the wish here and in Jeonju, where the idea went. */
export async function untilAll(app: BuiltApp, status: string): Promise<void> {
  await eventually(
    async () =>
      expect(
        await app.query(
          `select status from identity.erasures where status <> 'undone' order by requested_at`,
        ),
      ).toEqual([{ status }, { status }]),
    { within: 30_000 },
  );
  await eventually(async () => expect(await app.query(`select * from ledger.outbox`)).toEqual([]));
}
