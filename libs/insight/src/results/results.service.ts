import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, seoulDay } from '@app/platform';
import { WorkflowsService } from '@app/review';
import type { Definition } from '@app/workflow';
import type { PromisesQuery, RangeQuery } from './results.dto.js';
import type {
  AgencyFiguresView,
  FiguresView,
  LaneView,
  PromisePage,
  ResultsView,
} from './results-view.dto.js';
import { type Counted, countPromises, listPromises, measureLanes } from './results.queries.js';

const PAGE = 30;

/** Promised and done, and how long decisions take: for everyone to see. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
    private readonly clock: Clock,
  ) {}

  /** The figures of the tenant as they are now, of promises made and ideas decided within the range. */
  find(actor: Actor, range: RangeQuery): Promise<ResultsView> {
    const { tenantId } = actor;
    const computedAt = this.clock.now();
    return this.database.enter(actor, async (tx) => {
      const counted = await countPromises(tx, tenantId, seoulDay(computedAt), range);
      const measured = await measureLanes(tx, tenantId, range);
      const definition = await this.workflows.currentOf(tx, tenantId);
      return {
        computedAt,
        total: figuresOf(counted),
        agencies: counted.map((one): AgencyFiguresView => ({
          agencyCode: one.agencyCode,
          ...figuresOf([one]),
        })),
        lanes: lanesOf(definition, measured),
      };
    });
  }

  /** The promises behind a figure, newest ideas first; those of hidden ideas are left out. */
  promises(actor: Actor, query: PromisesQuery): Promise<PromisePage> {
    const { tenantId } = actor;
    const today = seoulDay(this.clock.now());
    return this.database.enter(actor, async (tx) => {
      const closed = await this.workflows.closedOf(tx, tenantId);
      const listed = await listPromises(tx, tenantId, today, query, closed, PAGE + 1);
      const items = listed.slice(0, PAGE);
      return { items, next: listed.length > PAGE ? items.at(-1)!.ideaId : null };
    });
  }
}

function figuresOf(counted: Counted[]): FiguresView {
  const sum = (name: Exclude<keyof Counted, 'agencyCode'>) =>
    counted.reduce((total, one) => total + one[name], 0);
  const hasCome = sum('hasCome');
  return {
    promised: sum('promised'),
    inTime: sum('inTime'),
    late: sum('late'),
    running: sum('running'),
    moved: sum('moved'),
    overdue: sum('overdue'),
    undone: sum('undone'),
    shareInTime: hasCome > 0 ? sum('inTime') / hasCome : null,
    measured: sum('measured'),
    effectWon: sum('effectWon'),
  };
}

/** Every lane of the present workflow, and those of former ones in which something was decided. */
function lanesOf({ lanes }: Definition, measured: Omit<LaneView, 'label'>[]): LaneView[] {
  const former = measured.filter(({ code }) => !lanes.some((lane) => lane.code === code));
  const all = [...lanes, ...former.map(({ code }) => ({ code, label: { ko: code, en: code } }))];
  return all.map(({ code, label }) => {
    const found = measured.find((lane) => lane.code === code);
    return { code, label, decided: 0, medianDays: null, ninetiethDays: null, ...found };
  });
}
