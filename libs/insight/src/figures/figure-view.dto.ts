import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '@app/review';
import type { FigureRow } from './figure.js';

const TYPES = ['code', 'text', 'day', 'integer', 'number', 'share'];

export class FigureColumnView {
  name: string;
  /** `day` is a day in Seoul, `share` a part of one from 0 to 1. */
  @ApiProperty({ enum: TYPES }) type: 'code' | 'text' | 'day' | 'integer' | 'number' | 'share';
  title: BilingualView;
  /** A name in this language; null where it is for both. */
  @ApiProperty({ type: String, enum: ['ko', 'en'], nullable: true }) language: 'ko' | 'en' | null;
}

/** What is counted and how. */
export class FigureDefinitionView {
  code: string;
  title: BilingualView;
  /** How it is counted. */
  meaning: BilingualView;
  /** The law by which it is kept; null where none asks for it. */
  @ApiProperty({ type: BilingualView, nullable: true }) law: BilingualView | null;
  /** Not shown to the public. */
  isForStaff: boolean;
  columns: FigureColumnView[];
}

export class FigureView extends FigureDefinitionView {
  /** When it was counted; null where that has not been done yet. */
  @ApiProperty({ type: Date, nullable: true }) computedAt: Date | null;
  /** In the order in which they are shown; each has the columns. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  rows: FigureRow[];
  /** `/figures/{code}.svg` shows something. */
  isDrawn: boolean;
}

export class FigureListView {
  @ApiProperty({ type: Date, nullable: true }) computedAt: Date | null;
  @ApiProperty({ type: [FigureDefinitionView] }) figures: FigureDefinitionView[];
}
