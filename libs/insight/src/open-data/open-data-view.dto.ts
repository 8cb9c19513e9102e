import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '@app/review';
import { OPEN_FORMATS } from './datasets.js';

const TYPES = ['text', 'code', 'id', 'integer', 'boolean', 'day', 'instant', 'json'];

export class OpenFieldView {
  name: string;
  /** `day` is a day in Seoul, `instant` is in UTC, `json` a list or object (in CSV written as a text). */
  @ApiProperty({ enum: TYPES }) type: string;
  meaning: BilingualView;
  example: string;
}

export class OpenFileView {
  @ApiProperty({ enum: OPEN_FORMATS }) format: string;
  /** Path of the file at this host. */
  address: string;
  /** What it came to when it was last measured; null before that. */
  @ApiProperty({ type: Number, nullable: true }) rows: number | null;
  @ApiProperty({ type: Number, nullable: true }) bytes: number | null;
  @ApiProperty({ type: Date, nullable: true }) measuredAt: Date | null;
}

export class DatasetView {
  name: string;
  title: BilingualView;
  /** What a row is. */
  row: BilingualView;
  @ApiProperty({ type: [OpenFieldView] }) fields: OpenFieldView[];
  @ApiProperty({ type: [OpenFileView] }) files: OpenFileView[];
}

export class LicenceView extends BilingualView {
  name: string;
  url: string;
}

export class OpenDataView {
  licence: LicenceView;
  /** When anything in the files may last have changed; null where nothing has happened yet. */
  @ApiProperty({ type: Date, nullable: true }) changedAt: Date | null;
  @ApiProperty({ type: [DatasetView] }) datasets: DatasetView[];
}
