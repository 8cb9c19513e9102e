import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refused } from '@app/platform';
import { HolidaysService } from '@app/tenancy';
import {
  allowed,
  type Definition,
  type IsHoliday,
  openClocks,
  type Role,
  firing,
  type Snapshot,
  transition,
} from '@app/workflow';
import { showClocks } from '../clocks/show-clock.js';
import { reviewReasons } from '../review.errors.js';
import type { StepDto, WalkDto } from './draft.dto.js';
import type { WalkView } from './draft-view.dto.js';
import { readDefinition } from './read-definition.js';

/** Of a made-up case everything is true that lets an official act. */
const OBLIGING = {
  isClaimed: true,
  isClaimedByActor: true,
  isOwnAgency: true,
  isInTriage: false,
  isRoutedByActor: true,
  supports: 0,
  refusals: 0,
  round: 'closed' as const,
  isSentHere: true,
};

/** A made-up case, stepped by hand through a definition that is not published. */
@Injectable()
export class WalksService {
  constructor(
    private readonly database: Database,
    private readonly holidays: HolidaysService,
  ) {}

  /**
   * Where the case stands after its steps, and who may do what then. A move that needs a signature counts as
   * signed. Stops at the first step that is refused and says why. Refuses a definition with faults.
   */
  async walk(actor: Actor, { definition: given, openedAt, steps }: WalkDto): Promise<WalkView> {
    const { definition, faults } = readDefinition(given);
    if (!definition) throw new Refused(reviewReasons.draft_faulty, [], { workflowFaults: faults });
    const isHoliday = await this.database.enter(actor, (tx) => this.holidays.of(tx, actor.tenantId));
    let at: Snapshot = {
      state: definition.initial,
      lane: definition.lanes[0]!.code,
      openedAt,
      stateSince: openedAt,
      mergedFrom: null,
      clocks: openClocks(definition, openedAt, isHoliday),
      facts: { ...OBLIGING, lastReason: null },
    };
    for (const [index, step] of steps.entries()) {
      const next = take(definition, at, step, isHoliday);
      if ('refusal' in next)
        return { ...show(definition, at, step.at, isHoliday), refusedStep: index, refusal: next.refusal };
      at = next;
    }
    const now = steps.at(-1)?.at ?? openedAt;
    return { ...show(definition, at, now, isHoliday), refusedStep: null, refusal: null };
  }
}

function take(
  definition: Definition,
  at: Snapshot,
  { transition: name, role, fields = {}, at: now }: StepDto,
  isHoliday: IsHoliday,
): Snapshot | { refusal: WalkView['refusal'] } {
  const facts = { ...at.facts, ...outlook(definition, name) };
  const earlier = (fields.sameAs ?? []).map(() => ({ isFirst: true, isAnsweredToSame: true }));
  const outcome = transition(definition, { ...at, facts }, name, {
    roles: [role as Role],
    fields: { ...fields },
    now,
    isHoliday,
    earlier,
  });
  if (!outcome.ok) {
    const { code, ko, en, field } = outcome;
    return { refusal: { code, ko, en, place: field ? `fields.${field}` : `transitions.${name}` } };
  }
  const { state, lane, mergedFrom, clocks, effects } = outcome;
  const stateSince = state === at.state ? at.stateSince : now;
  const lastReason = fields.reason ?? at.facts.lastReason;
  const refusals = at.facts.refusals + (effects.includes('count_refusal') ? 1 : 0);
  return { ...at, state, lane, mergedFrom, clocks, stateSince, facts: { ...at.facts, lastReason, refusals } };
}

/** A move for triage, or for another agency, finds the case there. */
function outlook({ transitions }: Definition, name: string): Partial<Snapshot['facts']> {
  const conditions = transitions.find((move) => move.name === name)?.conditions ?? [];
  const asks = (condition: string): boolean => conditions.some((one) => one.name === condition);
  return {
    ...(asks('in_triage') && { isInTriage: true }),
    ...(asks('other_agency') && { isOwnAgency: false }),
  };
}

function show(definition: Definition, at: Snapshot, now: Date, isHoliday: IsHoliday) {
  const here = definition.states.find(({ code }) => code === at.state)!;
  return {
    state: at.state,
    stateLabel: here.label,
    lane: at.lane,
    clocks: showClocks(at.clocks, definition),
    allowed: firing.map((role) => ({
      role,
      moves: allowed(definition, at, { roles: [role], now, isHoliday }),
    })),
  };
}
