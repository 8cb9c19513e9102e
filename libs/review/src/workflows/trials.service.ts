import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { HolidaysService } from '@app/tenancy';
import {
  addUp,
  type Change,
  type Definition,
  diagram,
  type Mapping,
  simulate,
  type Snapshot,
  type Trial,
  type TrialSummary,
} from '@app/workflow';
import { Case } from '../cases/case.entity.js';
import { snapshotOf } from '../cases/facts-of.js';
import { clocksOf } from '../clocks/clocks.queries.js';
import { isDrawable } from '../diagram/is-drawable.js';
import { layOut } from '../diagram/lay-out.js';
import { reviewReasons } from '../review.errors.js';
import type { CheckView, TrialView } from './draft-view.dto.js';
import { readDefinition } from './read-definition.js';
import { WorkflowsService } from './workflows.service.js';

const MOST_EXAMPLES = 50;
const AT_ONCE = 500;
/** Before every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

type Example = TrialView['examples'][number];

/** Tries a definition out before it is published. */
@Injectable()
export class TrialsService {
  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
    private readonly holidays: HolidaysService,
    private readonly clock: Clock,
  ) {}

  /** The faults of a definition, and where its boxes and arrows are drawn as far as its names are right. */
  check(given: object): CheckView {
    const { faults } = readDefinition(given);
    const isShaped = !faults.some(({ code }) => code === 'workflow.bad_shape');
    return { faults, layout: isShaped ? drawn(given as Definition) : null };
  }

  /** What the definition would mean for the tenant's open cases. Changes nothing. Refuses one with faults. */
  simulate(actor: Actor, given: object, mapping: Mapping): Promise<TrialView> {
    const { definition, faults } = readDefinition(given);
    if (!definition) throw new Refused(reviewReasons.draft_faulty, [], { workflowFaults: faults });
    requireStates(definition, mapping);
    return this.database.enter(actor, async (tx) => {
      const change = { now: this.clock.now(), isHoliday: await this.holidays.of(tx, actor.tenantId) };
      const summaries: TrialSummary[] = [];
      let examples: Example[] = [];
      for (let after = FIRST_ID; ;) {
        const cases = await openCases(tx, actor.tenantId, after);
        const trial = await this.play(tx, actor, definition, cases, mapping, change);
        summaries.push(trial.summary);
        examples = tellingFirst([...examples, ...examplesOf(trial, cases)]);
        if (cases.length < AT_ONCE) return { ...addUp(summaries), examples };
        after = cases.at(-1)!.ideaId;
        // Other requests have their turn.
        await setImmediate();
      }
    });
  }

  private async play(
    tx: Transaction,
    actor: Actor,
    definition: Definition,
    cases: Case[],
    mapping: Mapping,
    change: Change,
  ): Promise<Trial> {
    const ids = cases.map(({ ideaId }) => ideaId);
    const clocks = await clocksOf(tx, actor.tenantId, ids);
    const present = new Map<Snapshot, Definition>();
    const played: { id: string; snapshot: Snapshot }[] = [];
    for (const found of cases) {
      const snapshot = snapshotOf(found, clocks.get(found.ideaId)!, actor);
      present.set(snapshot, await this.workflows.of(tx, found));
      played.push({ id: found.ideaId, snapshot });
    }
    return simulate((snapshot) => present.get(snapshot)!, definition, played, mapping, change);
  }
}

/** The next portion of open cases, by their ids. */
function openCases(tx: Transaction, tenantId: string, after: string): Promise<Case[]> {
  return tx.find(Case, {
    where: { tenantId, isSettled: false, ideaId: MoreThan(after) },
    order: { ideaId: 'ASC' },
    take: AT_ONCE,
  });
}

/** Refuses a mapping to a state that the definition does not have. */
export function requireStates({ states }: Definition, mapping: Mapping): void {
  for (const [from, to] of Object.entries(mapping))
    if (!states.some(({ code }) => code === to))
      throw Refused.field(`mapping.${from}`, reviewReasons.mapping_unknown);
}

/** Where boxes and arrows stand; null where a name is at fault, or where drawing would take too long. */
function drawn(definition: Definition): object | null {
  const known = new Set(definition.states.map(({ code }) => code));
  const isNamed =
    known.size === definition.states.length &&
    definition.transitions.every(({ from, to }) =>
      [...from, ...(to ? [to] : [])].every((code) => known.has(code)),
    );
  const graph = isNamed ? diagram(definition) : null;
  return graph && isDrawable(graph) ? layOut(graph, 'right') : null;
}

function examplesOf({ cases: tried }: Trial, cases: Case[]): Example[] {
  const found = new Map(cases.map((one) => [one.ideaId, one]));
  return tried
    .filter((one) => one.stuck !== null || one.dueChanges.length > 0)
    .map(({ id, state, stuck, dueChanges }) => {
      const { trackingNumber, title, state: stateBefore } = found.get(id)!;
      return { ideaId: id, trackingNumber, title, stateBefore, stateAfter: state, stuck, dueChanges };
    });
}

/** The stuck before those with another due date, each in the order of their ids; not more than are shown. */
function tellingFirst(examples: Example[]): Example[] {
  return examples
    .sort((one, other) => Number(other.stuck !== null) - Number(one.stuck !== null))
    .slice(0, MOST_EXAMPLES);
}
