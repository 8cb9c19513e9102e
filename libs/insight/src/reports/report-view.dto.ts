import { ApiProperty } from '@nestjs/swagger';
import type { FigureRow } from '../figures/figure.js';
import { FigureColumnView } from '../figures/figure-view.dto.js';

/** A period and how its report stands. */
export class ReportSummaryView {
  /** `2026`, or `2026-q3`. */
  period: string;
  @ApiProperty({ format: 'date' }) from: string;
  /** The last day that counts. */
  @ApiProperty({ format: 'date' }) until: string;
  /** The last day for handing it in; null where the law names none. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  /** Whether the period is over, so that its report can be closed. */
  isOver: boolean;
  /** When it was closed; null while it is counted anew each time. */
  @ApiProperty({ type: Date, nullable: true }) closedAt: Date | null;
}

export class ReportView extends ReportSummaryView {
  /** When the rows were counted; of a closed one, when it was closed. */
  computedAt: Date;
  columns: FigureColumnView[];
  /** The whole tenant first, then each agency. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  rows: FigureRow[];
}
