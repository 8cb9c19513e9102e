import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { ACCESS_ACTS } from './access.entity.js';

/** One time staff were shown a person, as that person may know it. */
export class OwnAccessView {
  at: Date;
  roles: string[];
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty({ enum: ACCESS_ACTS }) act: string;
  reason: string;
  /** The case it was for. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) subjectId: string | null;
}

/** The same for administrators: who it was, and whose. */
export class AccessView extends OwnAccessView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ format: 'uuid' }) accountId: string;
  @ApiProperty({ type: String, nullable: true }) accountName: string | null;
}

export class AccessPage {
  @ApiProperty({ type: [AccessView] }) items: AccessView[];
  /** Pass as `before` for the next page; null on the last. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) next: string | null;
}

export class AccessQuery {
  /** Only of this person. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  person?: string;
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  before?: string;
}
