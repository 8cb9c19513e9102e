import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '@app/review';

/** Promised and done. `promised` is the sum of in time, late, running and undone; moved and overdue are running. */
export class FiguresView {
  promised: number;
  /** Carried out by the day first promised. */
  inTime: number;
  /** Carried out after the day first promised, also where a later one was told. */
  late: number;
  /** Neither carried out nor ended. */
  running: number;
  /** Of the running ones, those whose day was moved to a later one. */
  moved: number;
  /** Of the running ones, those whose present day has passed. */
  overdue: number;
  /** Ended without being carried out. */
  undone: number;
  /** Part in time of those whose day has come, from 0 to 1; null where there are none. */
  @ApiProperty({ type: Number, nullable: true }) shareInTime: number | null;
  /** Those whose effect was measured, and the won they saved or earned. */
  measured: number;
  effectWon: number;
}

export class AgencyFiguresView extends FiguresView {
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
}

/** How long a decision took in one lane. */
export class LaneView {
  code: string;
  label: BilingualView;
  /** Ideas that got an answer. */
  decided: number;
  /** Days from opening to decision, standstills among them: half took no longer. */
  @ApiProperty({ type: Number, nullable: true }) medianDays: number | null;
  /** Nine of ten took no longer. */
  @ApiProperty({ type: Number, nullable: true }) ninetiethDays: number | null;
}

export class ResultsView {
  computedAt: Date;
  total: FiguresView;
  /** By agency, most promises first. */
  @ApiProperty({ type: [AgencyFiguresView] }) agencies: AgencyFiguresView[];
  @ApiProperty({ type: [LaneView] }) lanes: LaneView[];
}

/** A promise behind a figure. */
export class PromiseView {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  title: string;
  @ApiProperty({ enum: ['ko', 'en'] }) language: string;
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  /** The department that carries it out. */
  @ApiProperty({ type: String, nullable: true }) owner: string | null;
  promisedAt: Date;
  @ApiProperty({ format: 'date' }) firstPromisedOn: string;
  @ApiProperty({ format: 'date' }) promisedOn: string;
  /** How often the day was moved to a later one. */
  slips: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) keptOn: string | null;
  /** Ended without being carried out. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) droppedOn: string | null;
  /** Grade of the measured effect, a code of the catalogue. */
  @ApiProperty({ type: String, nullable: true }) effectGrade: string | null;
  @ApiProperty({ type: Number, nullable: true }) effectWon: number | null;
}

export class PromisePage {
  @ApiProperty({ type: [PromiseView] }) items: PromiseView[];
  /** Pass as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
