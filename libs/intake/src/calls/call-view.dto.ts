import { ApiProperty } from '@nestjs/swagger';

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
}
