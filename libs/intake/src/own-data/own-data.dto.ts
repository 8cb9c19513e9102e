import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { CONSENT_KINDS, type ConsentKind, ConsentView, ErasureView, OwnAccessView } from '@app/identity';
import { SafeText } from '@app/platform';

/** Whoever has no account shows the token of a link: of their idea, or of what they were asked to propose with others. */
export class ProofDto {
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  idea?: string;
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  proposal?: string;
  @SafeText({ max: 100, optional: true }) token?: string;
}

export class OwnConsentDto extends ProofDto {
  @ApiProperty({ enum: CONSENT_KINDS, enumName: 'ConsentKind' })
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;
}

export class OwnPersonView {
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, nullable: true }) postalAddress: string | null;
}

/** What is known of whoever asks. */
export class OwnDataView {
  person: OwnPersonView;
  @ApiProperty({ type: [ConsentView] }) consents: ConsentView[];
  /** When staff were shown who they are, the last time first. */
  @ApiProperty({ type: [OwnAccessView] }) accesses: OwnAccessView[];
  /** Their wish to be forgotten; null where there is none. */
  @ApiProperty({ type: ErasureView, nullable: true }) erasure: ErasureView | null;
  /** Until when the law would have them kept apart, if they wished it now. */
  @ApiProperty({ type: Date, nullable: true }) keptUntil: Date | null;
}

export class ConsentTextOf {
  @ApiProperty({ enum: CONSENT_KINDS, enumName: 'ConsentKind' }) kind: string;
  version: string;
  ko: string;
  en: string;
}
