import { ApiProperty } from '@nestjs/swagger';
import { CallNoticeView } from './call-notice.dto.js';

export class CallTaskView {
  code: string;
  titleKo: string;
  titleEn: string;
}

export class CallView {
  code: string;
  titleKo: string;
  titleEn: string;
  summaryKo: string;
  summaryEn: string;
  @ApiProperty({ type: [CallTaskView] }) tasks: CallTaskView[];
  @ApiProperty({ type: String, format: 'date' }) opensOn: string;
  /** Ideas are taken in until the end of this day. */
  @ApiProperty({ type: String, format: 'date' }) closesOn: string;
  @ApiProperty({ type: String, format: 'date' }) announcesOn: string;
  isOpen: boolean;
  /** What was told since: more time, a later announcement, that nobody won; the latest first. */
  @ApiProperty({ type: [CallNoticeView] }) notices: CallNoticeView[];
}
