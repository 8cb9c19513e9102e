import { Injectable } from '@nestjs/common';
import { type Actor, Database, httpReasons, NotFound } from '@app/platform';
import { hasDrawing } from './charts/draw-chart.js';
import type { Figure, FigureRow } from './figure.js';
import type { FigureDefinitionView, FigureListView, FigureView } from './figure-view.dto.js';
import { FIGURES, PUBLIC_FIGURES } from './figures.js';
import { showColumns } from './show-columns.js';

/** Figures as they were last counted. */
@Injectable()
export class FiguresService {
  constructor(private readonly database: Database) {}

  /** What figures there are, how each is counted, and when that was last done. */
  async describe(actor: Actor): Promise<FigureListView> {
    const { computedAt } = await this.read(actor, []);
    return { computedAt, figures: PUBLIC_FIGURES.map(definitionOf) };
  }

  /** A public figure with its rows; not found for any other name. */
  async find(actor: Actor, code: string): Promise<FigureView> {
    const figure = PUBLIC_FIGURES.find((one) => one.code === code);
    if (!figure) throw new NotFound(httpReasons.not_found);
    return (await this.all(actor, [figure]))[0]!;
  }

  /** Every public figure with its rows, all counted together. */
  findAll(actor: Actor): Promise<FigureView[]> {
    return this.all(actor, PUBLIC_FIGURES);
  }

  /** Every figure, those for staff too. */
  forStaff(actor: Actor): Promise<FigureView[]> {
    return this.all(actor, FIGURES);
  }

  private async all(actor: Actor, figures: Figure[]): Promise<FigureView[]> {
    const { computedAt, rows } = await this.read(
      actor,
      figures.map(({ code }) => code),
    );
    return figures.map((figure) => {
      const found = rows.get(figure.code) ?? [];
      return { ...definitionOf(figure), computedAt, rows: found, isDrawn: hasDrawing(figure.code, found) };
    });
  }

  /** One statement, so that rows and instant belong together. */
  private read(
    actor: Actor,
    codes: string[],
  ): Promise<{ computedAt: Date | null; rows: Map<string, FigureRow[]> }> {
    return this.database.enter(actor, async (tx) => {
      const found: { computedAt: Date; code: string | null; rows: FigureRow[] }[] = await tx.query(READ, [
        actor.tenantId,
        codes,
      ]);
      const rows = new Map(found.flatMap((one) => (one.code ? [[one.code, one.rows] as const] : [])));
      return { computedAt: found[0]?.computedAt ?? null, rows };
    });
  }
}

function definitionOf(figure: Figure): FigureDefinitionView {
  const { code, ko, en, meaningKo, meaningEn, law, isForStaff, columns } = figure;
  return {
    code,
    title: { ko, en },
    meaning: { ko: meaningKo, en: meaningEn },
    law,
    isForStaff,
    columns: showColumns(columns),
  };
}

const READ = `
  select r.computed_at as "computedAt", f.code, f.rows from insight.figure_runs r
  left join insight.figures f on f.tenant_id = r.tenant_id and f.code = any($2)
  where r.tenant_id = $1 and r.computed_at is not null`;
