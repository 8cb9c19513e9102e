import type { BuiltApp } from '../support/a-built-app.js';
import { type Caller, callerOf, done, moveOf, signedIn, submittedBy } from '../support/call-built.js';
import { eventually } from '../support/eventually.js';
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
  supplement: '노을빛부두',
  request: '윤슬나룻길',
  adopted: '너울가지터',
  withdrawn: '가시버시골',
  draft: '도래샘마루',
  hidden: '꽃가람모퉁이',
  key: 'key-of-garamsol-0001',
  travelled: '샛바람굽이',
  together: '온새미로둑',
  agent: 'garamsol-browser/7.3',
  neighbour: '010-5555-0917',
  friend: 'friend-of-garam@example.org',
  resident: '900101-1047391',
};
export const markers = { ...known, ...words };

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

/** An idea of theirs goes to Jeonju, with name and contact as they agreed; there somebody writes of them. */
export async function travels(app: BuiltApp, member: Caller, reviewer: Caller): Promise<string> {
  const id = await submittedBy(app, member, {
    title: `${words.travelled} ${known.name}`,
    improvement: `${words.travelled} ${known.phone} ${known.postalAddress}`,
  });
  const { version } = await done(reviewer('GET', `/api/v1/cases/${id}`));
  await done(reviewer('POST', `/api/v1/cases/${id}/claims`, { version }));
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
