import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { HolidaysService } from '@app/tenancy';
import { type Definition, diagram, type Mapping, simulate, type Snapshot, type Trial } from '@app/workflow';
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
      const cases = await tx.findBy(Case, { tenantId: actor.tenantId, isSettled: false });
      const trial = await this.play(tx, actor, definition, cases, mapping);
      return show(trial, cases);
    });
  }

  private async play(
    tx: Transaction,
    actor: Actor,
    definition: Definition,
    cases: Case[],
    mapping: Mapping,
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
    const isHoliday = await this.holidays.of(tx, actor.tenantId);
    return simulate((snapshot) => present.get(snapshot)!, definition, played, mapping, {
      now: this.clock.now(),
      isHoliday,
    });
  }
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

function show({ cases: tried, summary }: Trial, cases: Case[]): TrialView {
  const { dueChanged, stuck, disappearing, gained } = summary;
  const found = new Map(cases.map((one) => [one.ideaId, one]));
  const telling = tried
    .filter((one) => one.stuck !== null || one.dueChanges.length > 0)
    .sort((one, other) => Number(other.stuck !== null) - Number(one.stuck !== null))
    .slice(0, MOST_EXAMPLES);
  const examples = telling.map(({ id, state, stuck: why, dueChanges }) => {
    const { trackingNumber, title, state: stateBefore } = found.get(id)!;
    return { ideaId: id, trackingNumber, title, stateBefore, stateAfter: state, stuck: why, dueChanges };
  });
  return { cases: summary.cases, dueChanged, stuck, disappearing, gained, examples };
}
