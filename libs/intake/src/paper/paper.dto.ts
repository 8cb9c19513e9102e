import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { CONSENT_KINDS, type ConsentKind } from '@app/identity';
import { Day, SafeText } from '@app/platform';
import { SubmitIdeaDto } from '../ideas/idea.dto.js';
import { CHANNELS } from '../ideas/idea.entity.js';
import { IdeaView } from '../ideas/idea-view.dto.js';

const WAYS = CHANNELS.filter((channel) => channel !== 'online');

/** Whoever told or wrote it. How to reach them is theirs to say. */
export class PaperPersonDto {
  @SafeText({ max: 100, example: '김마당' }) name: string;
  @IsOptional()
  @IsEmail()
  @SafeText({ max: 320, optional: true })
  email?: string;
  @SafeText({ max: 40, optional: true, example: '010-1234-5678' }) phone?: string;
  @SafeText({ max: 300, optional: true }) postalAddress?: string;
}

/** An idea told at the counter, by telephone, or sent on paper (국민 제안 규정 §5②, §25④). */
export class PaperIdeaDto extends OmitType(SubmitIdeaDto, ['draftId', 'contact', 'consents'] as const) {
  @ApiProperty({ enum: WAYS })
  @IsIn(WAYS)
  channel: 'counter' | 'paper' | 'phone';
  /** The day it came in: the month counts from it. Today or before. */
  @Day() receivedOn: string;
  @ApiProperty({ type: PaperPersonDto })
  @IsObject()
  @ValidateNested()
  @Type(() => PaperPersonDto)
  person: PaperPersonDto;
  /** The person agreed on paper, or told so, that name and contact are kept; without it they cannot be. */
  @ApiProperty()
  @IsBoolean()
  hasConsented: boolean;
  /** What else they agreed to. */
  @ApiProperty({ enum: CONSENT_KINDS, enumName: 'ConsentKind', isArray: true, required: false })
  @IsOptional()
  @IsIn(CONSENT_KINDS, { each: true })
  @ArrayMaxSize(CONSENT_KINDS.length)
  @IsArray()
  consents?: ConsentKind[];
}

/** What is printed for the person: with number and code they follow the idea and act on it, without any mail. */
export class PaperReceipt {
  idea: IdeaView;
  /** Shown this once; a new one makes it void. */
  code: string;
  /** Where number and code are asked for. */
  address: string;
}

/** The code from the paper. */
export class PaperCodeDto {
  @SafeText({ max: 40, example: '7Q2MX-0KD3H' }) code: string;
}

export class OpenedView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** As the link in a mail has it: with it one acts as the proposer. */
  token: string;
}
