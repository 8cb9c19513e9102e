import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Day, SafeText } from '@app/platform';
import { NOTICE_KINDS, type NoticeKind } from './call-notice.entity.js';

/** What is told by itself; more time is told with the extension that gives it. */
const TOLD = ['delayed', 'no_winner'] as const satisfies NoticeKind[];

/** A change of a call, and what everyone is told with it in both languages. */
export class GiveNoticeDto {
  @ApiProperty({ enum: TOLD })
  @IsIn(TOLD)
  kind: (typeof TOLD)[number];
  /** The new day of announcement. Not where nobody won. */
  @Day({ optional: true }) day?: string;
  @SafeText({ max: 2_000, example: '심사할 제안이 많아 발표를 두 주 늦춥니다.' }) textKo: string;
  @SafeText({ max: 2_000, example: 'Many ideas came in, so the announcement comes two weeks later.' })
  textEn: string;
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
