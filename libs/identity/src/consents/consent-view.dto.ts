import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_KINDS } from './consent.entity.js';

export class ConsentTextView {
  ko: string;
  en: string;
}

/** What a person agreed to, with the text as it was shown. */
export class ConsentView {
  @ApiProperty({ enum: CONSENT_KINDS, enumName: 'ConsentKind' }) kind: string;
  version: string;
  text: ConsentTextView;
  @ApiProperty({ enum: ['online', 'paper'] }) channel: string;
  givenAt: Date;
  @ApiProperty({ type: Date, nullable: true }) withdrawnAt: Date | null;
}
