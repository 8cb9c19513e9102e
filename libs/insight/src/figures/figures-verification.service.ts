import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, seoulDay } from '@app/platform';
import { WorkflowsService } from '@app/review';
import type { FigureRow } from './figure.js';
import { FIGURES } from './figures.js';
import { recountFigure } from './finish.queries.js';

/** A figure counted from the ideas themselves, and how long that took. */
export interface Recount {
  code: string;
  rows: FigureRow[];
  tookMs: number;
}

@Injectable()
export class FiguresVerification {
  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
    private readonly clock: Clock,
  ) {}

  /** Counts every figure of the tenant from the tables of other contexts, whatever was kept. */
  recount(actor: Actor): Promise<Recount[]> {
    return this.database.snapshot(actor, async (tx) => {
      const workflow = await this.workflows.currentOf(tx, actor.tenantId);
      const closed = await this.workflows.closedOf(tx, actor.tenantId);
      const counted: Recount[] = [];
      for (const figure of FIGURES) {
        const begin = performance.now();
        const today = seoulDay(this.clock.now());
        const rows = await recountFigure(tx, actor.tenantId, figure, today, workflow, closed);
        counted.push({ code: figure.code, rows, tookMs: performance.now() - begin });
      }
      return counted;
    });
  }
}
