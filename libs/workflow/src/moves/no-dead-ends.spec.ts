import type { Definition } from '../definition/definition.js';
import type { Role } from '../definition/names.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { aCase, anInput } from './a-case.js';
import { allowed } from './list-allowed.js';
import { transition } from './transition.js';

/** What decides which buttons officials have: where the case is, by which way, with whom, and how often it was refused. */
interface Place {
  state: string;
  lane: string;
  hasAgency: boolean;
  refusals: number;
}

const staff: Role[] = ['reviewer', 'lead', 'administrator'];
const anybody: Role[] = [...staff, 'citizen-owner', 'system'];
const keyOf = (place: Place): string => JSON.stringify(place);

/** Where these people may bring a case from here, and whether that answers the proposer. */
function steps(definition: Definition, { state, lane, hasAgency, refusals }: Place, held: Role[]) {
  const facts = { isInTriage: !hasAgency, isOwnAgency: hasAgency, refusals };
  return allowed(definition, aCase({ state, lane, facts }), anInput({ roles: held })).map((move) => {
    const { lane: entered } = definition.transitions.find(({ name }) => name === move.name)!;
    const isAssigned = move.effects.some((effect) => effect.startsWith('assign_'));
    const next: Place = {
      state: move.to,
      lane: entered ?? lane,
      hasAgency: (hasAgency || isAssigned) && !move.effects.includes('unassign_agency'),
      refusals: Math.min(2, refusals + (move.effects.includes('count_refusal') ? 1 : 0)),
    };
    return { next, isAnswer: move.effects.includes('publish_reply') };
  });
}

/** Every place to which anybody may bring a case that begins here. */
function placesFrom(definition: Definition, begin: Place): Place[] {
  const found = new Map([[keyOf(begin), begin]]);
  for (const place of found.values())
    for (const { next } of steps(definition, place, anybody)) found.set(keyOf(next), next);
  return [...found.values()];
}

/** Can officials bring the case from here to an answer? */
function leadsToAnAnswer(definition: Definition, begin: Place): boolean {
  const found = new Map([[keyOf(begin), begin]]);
  for (const place of found.values())
    for (const { next, isAnswer } of steps(definition, place, staff)) {
      if (isAnswer) return true;
      found.set(keyOf(next), next);
    }
  return false;
}

describe.each([
  ['statutory', statutory],
  ['small', small],
] as const)('by %s, a case that began in triage', (_, definition) => {
  const isUndecided = ({ state }: Place): boolean =>
    definition.states.some(({ code, kind }) => code === state && (kind === 'open' || kind === 'waiting'));
  const inTriage: Place = { state: 'received', lane: 'ordinary', hasAgency: false, refusals: 0 };

  it('can always be brought to an answer by officials, wherever it has come', () => {
    const undecided = placesFrom(definition, inTriage).filter(isUndecided);
    expect(undecided.length).toBeGreaterThan(2);
    expect(undecided.filter((place) => !leadsToAnAnswer(definition, place))).toEqual([]);
  });
});

it('is not admitted to the fast track before it has an agency', () => {
  const admit = (isInTriage: boolean) =>
    transition(statutory, aCase({ facts: { isInTriage } }), 'admit_to_fast_track', anInput());
  expect(admit(true)).toMatchObject({ ok: false, condition: 'has_agency' });
  expect(admit(false)).toMatchObject({ ok: true, state: 'council_docket' });
});

describe('a case that older rules brought to the fast track without an agency', () => {
  it.each(['council_docket', 'vice_ministers_docket', 'under_review'])(
    'is decided after all from %s',
    (state) => {
      const stuck: Place = { state, lane: 'fast_track', hasAgency: false, refusals: 0 };
      expect(leadsToAnAnswer(statutory, stuck)).toBe(true);
    },
  );
});
