import type { Definition } from '../definition/definition.js';
import { type Role, roles } from '../definition/names.js';
import type { Input, Snapshot } from '../moves/snapshot.js';
import { openClocks, transition } from '../moves/transition.js';
import { instantAt } from './seoul-time.js';

export const isHoliday = (): boolean => false;
export const at = (day: string, hour = 10): Date => instantAt(day, hour * 60);

const words = {
  ...{ reason: 'civil-petition', message: 'm', reply: 'r', agency: 'mois', owner: 'o', grade: 'excellent' },
  ...{ committeeSize: 5, committeeCitizens: 3, sameAs: ['2026-000123'] },
};

/** A case that begins on Monday 2 March 2026 and goes on by the moves it is told of. */
export class CaseUnderWay {
  constructor(
    private readonly definition: Definition,
    private snapshot: Snapshot,
  ) {}

  /** Makes the move, or throws its name with what refuses it. */
  move(name: string, now: Date, fields: Input['fields'] = {}): this {
    const outcome = transition(this.definition, this.snapshot, name, {
      ...{
        roles: [...roles] satisfies Role[],
        fields: { ...words, ...fields },
        now,
        isHoliday,
        isSigned: true,
        earlier: [{ isFirst: true, isAnsweredToSame: false }],
      },
    });
    if (!outcome.ok) throw new Error(`${name}: ${outcome.condition ?? outcome.field ?? outcome.code}`);
    const { state, mergedFrom, clocks } = outcome;
    const stateSince = state === this.snapshot.state ? this.snapshot.stateSince : now;
    this.snapshot = { ...this.snapshot, state, stateSince, mergedFrom, clocks };
    return this;
  }

  get state(): string {
    return this.snapshot.state;
  }

  /** Every clock of this code, the oldest first. */
  clocks(code: string) {
    return this.snapshot.clocks.filter((clock) => clock.code === code);
  }

  /** The codes of those that have not ended. */
  get running(): string[] {
    return this.snapshot.clocks.filter(({ endedAt }) => endedAt === null).map(({ code }) => code);
  }
}

export function aCaseOf(definition: Definition, facts: Partial<Snapshot['facts']> = {}): CaseUnderWay {
  return new CaseUnderWay(definition, {
    state: 'received',
    lane: 'ordinary',
    openedAt: at('2026-03-02'),
    stateSince: at('2026-03-02'),
    mergedFrom: null,
    clocks: openClocks(definition, at('2026-03-02'), isHoliday),
    facts: {
      ...{ isClaimed: true, isClaimedByActor: true, isOwnAgency: true, isInTriage: false },
      isRoutedByActor: false,
      ...{ lastReason: null, supports: 0, refusals: 0, round: 'none', isSentHere: false },
      ...facts,
    },
  });
}
