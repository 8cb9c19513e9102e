import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { FIRST_CHANNELS, type FirstChannel } from '../channels/channel.js';
import { MUTABLE_KINDS, type MutableKind } from './kind-of.js';

const LANGUAGES = ['ko', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

export class PreferenceDto {
  /** The way to try first; where it leads nowhere, a messenger falls back on a short message, that on mail. */
  @ApiProperty({ enum: FIRST_CHANNELS })
  @IsIn(FIRST_CHANNELS)
  first: FirstChannel;
  /** Kinds that are shown on the site and sent nowhere. */
  @ApiProperty({ enum: MUTABLE_KINDS, isArray: true, maxItems: MUTABLE_KINDS.length })
  @IsIn(MUTABLE_KINDS, { each: true })
  @ArrayMaxSize(MUTABLE_KINDS.length)
  @IsArray()
  muted: MutableKind[];
  /** The language of messages; as before where none is given. */
  @ApiProperty({ enum: LANGUAGES, required: false })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}

export class PreferenceView extends PreferenceDto {
  /** The language of messages. */
  @ApiProperty({ enum: LANGUAGES, required: true }) declare language: Language;
  /** The ways that lead to this person now. */
  @ApiProperty({ enum: FIRST_CHANNELS, isArray: true }) offered: FirstChannel[];
  /** The number short messages and messengers go to. */
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  /** A number that waits for its code. */
  @ApiProperty({ type: String, nullable: true }) askedPhone: string | null;
  /** Short messages are sent here, so a number may be given. */
  mayGivePhone: boolean;
  /** The kinds that this person is told of at all. */
  @ApiProperty({ enum: MUTABLE_KINDS, isArray: true }) kinds: MutableKind[];
}
