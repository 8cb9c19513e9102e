import { ApiProperty } from '@nestjs/swagger';
import { CallFormView } from '../forms/form.dto.js';
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
  @ApiProperty({ type: [String] }) topicCodes: string[];
  /** Who leads it. */
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty({ type: String, format: 'date' }) opensOn: string;
  /** Ideas are taken in until the end of this day. */
  @ApiProperty({ type: String, format: 'date' }) closesOn: string;
  @ApiProperty({ type: String, format: 'date' }) announcesOn: string;
  /** Why it closed before its day; null where it did not. */
  @ApiProperty({ type: String, nullable: true }) closedWhyKo: string | null;
  @ApiProperty({ type: String, nullable: true }) closedWhyEn: string | null;
  isOpen: boolean;
  /** What it asks beside the four fields of an idea; null for nothing. */
  @ApiProperty({ type: CallFormView, nullable: true }) form: CallFormView | null;
  /** What was told since: more time, a later announcement, that nobody won; the latest first. */
  @ApiProperty({ type: [CallNoticeView] }) notices: CallNoticeView[];
}

/** A call as administrators see it. */
export class CallEntry extends CallView {
  /** Until then only administrators see it. */
  isPublished: boolean;
  /** Its first day has come: from now on its period is only made longer, or ended with a reason. */
  hasBegun: boolean;
  version: number;
  /** It is a call of the nation, held here too: its tasks and days are changed there. */
  followsNation: boolean;
  /** Ideas that came in under it. */
  ideas: number;
}
