import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { SafeText } from '@app/platform';

/** One event of the ledger: ids, codes, dates and hashes. */
export class RecordView {
  @ApiProperty({ format: 'uuid' }) id: string;
  at: Date;
  kind: string;
  /** What it is about: an idea with its case, an account, a setting. */
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  /** Its place in the chain of that subject, from 1 without gaps. */
  @ApiProperty({ type: 'integer' }) sequence: number;
  actorKind: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) actorId: string | null;
  @ApiProperty({ type: String, nullable: true }) actorName: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) data: Record<string, unknown>;
  /** In hexadecimal digits; each holds the one before. */
  hash: string;
}

export class RecordPage {
  @ApiProperty({ type: [RecordView] }) items: RecordView[];
  /** Pass as `before` for the next page; null on the last. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) next: string | null;
}

export class RecordQuery {
  /** Only of this subject. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  subject?: string;
  /** Only of this kind, such as `case.moved`. */
  @SafeText({ max: 64, optional: true }) kind?: string;
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  before?: string;
}
