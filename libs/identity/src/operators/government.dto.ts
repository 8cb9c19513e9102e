import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { SafeText } from '@app/platform';

/** A tenant as platform operators see it. Nothing of its citizens. */
export class GovernmentStateView {
  code: string;
  nameKo: string;
  nameEn: string;
  address: string;
  @ApiProperty({ type: Date, nullable: true }) suspendedAt: Date | null;
  /** When everything it has is deleted. */
  @ApiProperty({ type: Date, nullable: true }) deleteAt: Date | null;
  /** The operator's own account is here. */
  isOwn: boolean;
}

export class GovernmentStatesPage {
  @ApiProperty({ type: [GovernmentStateView] }) items: GovernmentStateView[];
  /** Pass as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class GovernmentStatesQuery {
  /** Part of a name, or of a code. */
  @SafeText({ max: 100, optional: true }) q?: string;
  /** The last code of the page before. */
  @IsOptional()
  @SafeText({ max: 64, optional: true })
  after?: string;
}

export class VisitDto {
  /** Why what citizens wrote must be seen; their administrators and auditors read it. */
  @SafeText({ max: 500, example: '검색 오류 신고 확인' }) reason: string;
}

/** The way in: it opens once. */
export class VisitBegunView {
  @ApiProperty({ format: 'uuid' }) id: string;
  address: string;
  endsAt: Date;
}

/** A visit as the tenant sees it. */
export class VisitView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) accountId: string;
  @ApiProperty({ type: String, nullable: true }) operator: string | null;
  reason: string;
  beganAt: Date;
  endsAt: Date;
  /** Null while the operator has not come in. */
  @ApiProperty({ type: Date, nullable: true }) enteredAt: Date | null;
}

export class EnterDto {
  /** From the address. */
  @SafeText({ max: 100 }) token: string;
}
