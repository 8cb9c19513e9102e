import { type Permission, permissions, WATCHERS } from '@app/platform';
import { hosts } from '../support/an-app.js';
import type { NestRoute } from '../architecture/nest-routes.js';
import { type RawAnswer, sendRaw } from '../fuzz/send-raw.js';
import type { Person } from './actors.js';
import type { World } from './a-world.js';
import { fill, kindsIn } from './asks.js';
import { bare, difference, textOf } from './bare-answer.js';
import { markersIn } from './markers.js';
import type { Kind, Objects } from './kinds.js';
import type { Ask, Policy } from './policy.js';

/** What came of asking a route in every way. */
export interface Examined {
  requests: number;
  /** `reviewer GET /api/v1/cases/:id idea: it shows zyzzyva_review_cases_title` */
  faults: string[];
  /** Every marker that an answer held, allowed or not. */
  markers: Set<string>;
  /** Where even one's own thing got the answer of one that does not exist, so that nothing was tried. */
  mute: string[];
}

/** Kinds that lie with an agency, or belong to an account. */
const HELD: Kind[] = [
  'idea',
  'ready',
  'draft',
  'approval',
  'round',
  'batch',
  'opinion',
  'point',
  'milestone',
  'note',
  'offer',
  'sent',
  'delegation',
];
/** Wherever a name of these turns up that was not sent, it was found out. */
const SECRET: Kind[] = [
  ...HELD,
  'official',
  'pending',
  'number',
  'earlier',
  'link',
  'confirmLink',
  'proposal',
  'proposalLink',
  'followLink',
  'visit',
  'visitLink',
  'attachment',
  'unsent',
  'comment',
];

/** Asks a route as everyone, with their own things, another tenant's, and names that nobody has. */
export async function examine(
  world: World,
  route: NestRoute,
  policy: Policy,
  people: Person[] = world.people,
): Promise<Examined> {
  const found: Examined = { requests: 0, faults: [], markers: new Set(), mute: [] };
  const [guest, ...all] = people;
  for (const ask of policy.asks) {
    const others = ask.isOfGuests ? [] : all;
    const kinds = kindsIn(ask);
    const asking: Asking = {
      world,
      route,
      policy,
      ask,
      kinds,
      found,
      speaking: new Set(),
      ofGuest: new Map(),
    };
    await askAs(asking, guest!);
    // What stays is found by whoever asks next.
    if (policy.isLasting) for (const person of others) await askAs(asking, person);
    else await Promise.all(others.map((person) => askAs(asking, person)));
    if (!ask.isMute)
      for (const kind of kinds)
        if (!asking.speaking.has(kind)) found.mute.push(`${route.method} ${route.path} ${kind}`);
  }
  return found;
}

interface Asking {
  world: World;
  route: NestRoute;
  policy: Policy;
  ask: Ask;
  kinds: Kind[];
  found: Examined;
  /** Kinds for which somebody's own thing got another answer than one that does not exist. */
  speaking: Set<Kind>;
  ofGuest: Map<Kind | null, string>;
}

async function askAs(asking: Asking, person: Person): Promise<void> {
  if (!isLetIn(person, asking.route)) return askInVain(asking, person);
  if (!person.isOwn) return askAsStranger(asking, person);
  const { ask, kinds, speaking, policy, ofGuest } = asking;
  const { own, foreign, nobodys } = asking.world.things;
  const ofOwn = await send(asking, person, null, own);
  if (person.name === 'guest') ofGuest.set(null, bare(ofOwn));
  for (const kind of kinds) {
    const ofForeign = bare(await send(asking, person, kind, foreign), kind, foreign);
    const ofNobody = bare(await send(asking, person, kind, nobodys), kind, nobodys);
    if (person.name === 'guest') ofGuest.set(kind, ofForeign);
    if (ofForeign !== ofNobody && !ask.findsAll)
      blame(asking, person, kind, `another tenant’s looks unlike none${difference(ofForeign, ofNobody)}`);
    const named = bare(ofOwn, kind, own);
    if (named === ofNobody) continue;
    speaking.add(kind);
    if (HELD.includes(kind) && isKeptFrom(person, policy))
      blame(asking, person, kind, `what is not theirs looks unlike none${difference(named, ofNobody)}`);
  }
}

/** Whether `@Allow` lets this person in; a stranger is a guest. */
function isLetIn({ name, isOwn }: Person, { allowed, method }: NestRoute): boolean {
  const permission: Permission = permissions[allowed!];
  const role = isOwn ? name.split(' ')[0]! : 'guest';
  const isTouching = method !== 'GET' && WATCHERS.some((watcher) => watcher === role) && !permission.isOwn;
  if (permission.open) return (permission.open === 'anyone' || role !== 'guest') && !isTouching;
  return [permission.agency, permission.tenant, permission.platform].some((roles) =>
    roles?.some((one) => one === role),
  );
}

/** Whoever is not let in is told so, whatever they name. */
async function askInVain(asking: Asking, person: Person): Promise<void> {
  for (const kind of asking.kinds.length ? asking.kinds : [null]) {
    const answer = await send(asking, person, kind, asking.world.things.foreign);
    if (!/^(401|403|303 .* \/sign-in)/.test(answer))
      blame(asking, person, kind, `let in with ${answer.slice(0, 60)}`);
  }
}

/** A session of another tenant is worth nothing here, not even for what is its own there. */
async function askAsStranger(asking: Asking, person: Person): Promise<void> {
  const { foreign } = asking.world.things;
  for (const kind of asking.kinds.length ? asking.kinds : [null]) {
    const text = await send(asking, person, kind, foreign);
    const answer = kind ? bare(text, kind, foreign) : bare(text);
    const ofGuest = asking.ofGuest.get(kind)!;
    if (answer !== ofGuest) blame(asking, person, kind, `they are no guest${difference(answer, ofGuest)}`);
  }
}

/** The answer to a request in which one kind of thing is another's, or none. */
async function send(asking: Asking, person: Person, changed: Kind | null, things: Objects): Promise<string> {
  const { world, route, ask, found } = asking;
  const request = fill(ask, (kind) => (kind === changed ? things : world.things.own), {
    ...{ method: route.method, route: route.path, host: hosts[world.own] },
    ...{ token: person.token, formToken: world.formToken },
  });
  const answer = await sendRaw(world.app.url, request);
  found.requests++;
  for (const fault of faultsOf(asking, answer, JSON.stringify(request), person))
    blame(asking, person, changed, fault);
  return textOf(answer);
}

function* faultsOf(
  { world, policy, found }: Asking,
  answer: RawAnswer,
  sent: string,
  person: Person,
): Generator<string> {
  const text = textOf(answer);
  if (answer.status >= 500) yield `${answer.status} ${answer.body.slice(0, 300)}`;
  for (const marker of markersIn(text)) {
    found.markers.add(marker);
    if (!policy.shows?.some((shown) => marker.endsWith(shown))) yield `it shows ${marker}`;
  }
  const { own, foreign } = world.things;
  const secrets = policy.shows ? [] : SECRET.map((kind) => foreign[kind]);
  if (policy.reach === 'agency' && isKeptFrom(person, policy)) secrets.push(...HELD.map((kind) => own[kind]));
  for (const secret of secrets)
    if (text.includes(secret) && !sent.includes(secret)) yield `it shows the id ${secret}`;
}

/** Whether what the asked tenant's reviewer, or its citizen, has is not for this person. */
function isKeptFrom({ name }: Person, { reach, owner }: Policy): boolean {
  if (reach === 'agency') return name === 'reviewer of another agency';
  return reach === 'account' && name !== owner;
}

function blame({ route, found }: Asking, { name }: Person, kind: Kind | null, what: string): void {
  found.faults.push(`${name} ${route.method} ${route.path} ${kind ?? ''}: ${what}`);
}
