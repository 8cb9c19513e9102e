import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Day, SafeText } from '@app/platform';
import { NOTICE_KINDS, type NoticeKind } from './call-notice.entity.js';

/** A change of a call, and what everyone is told with it in both languages. */
export class GiveNoticeDto {
  @ApiProperty({ enum: NOTICE_KINDS })
  @IsIn(NOTICE_KINDS)
  kind: NoticeKind;
  /** The new last day, or the new day of announcement. Not where nobody won. */
  @Day({ optional: true }) day?: string;
  @SafeText({ max: 2_000, example: '접수가 많아 마감을 두 주 늦춥니다.' }) textKo: string;
  @SafeText({ max: 2_000, example: 'Many ideas come in, so there are two more weeks.' }) textEn: string;
}

export class CallNoticeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: NOTICE_KINDS }) kind: NoticeKind;
  @ApiProperty({ type: String, format: 'date', nullable: true }) formerDay: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) day: string | null;
  textKo: string;
  textEn: string;
  givenAt: Date;
}
