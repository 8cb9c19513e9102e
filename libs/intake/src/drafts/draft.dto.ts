import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { Code, SafeText } from '@app/platform';
import { Answered } from '../forms/form.dto.js';
import { AttachmentIds } from '../attachments/attachment.dto.js';
import { MOST_CHARACTERS } from '../ideas/idea.dto.js';

/** An unfinished idea: nothing is required. */
export class DraftDto {
  @SafeText({ max: 200, optional: true }) title?: string;
  @SafeText({ max: MOST_CHARACTERS, optional: true }) situation?: string;
  @SafeText({ max: MOST_CHARACTERS, optional: true }) improvement?: string;
  @SafeText({ max: MOST_CHARACTERS, optional: true }) effect?: string;
  @Code({ optional: true }) callCode?: string;
  /** To what the call asks, as far as it is written. */
  @Answered() answers?: Record<string, unknown>;
  @Code({ optional: true }) topicCode?: string;
  @Code({ optional: true }) agendaCode?: string;
  @Code({ optional: true }) regionCode?: string;
  @ApiProperty({ required: false })
  @IsOptional()
  @IsBoolean()
  isWithheld?: boolean;
  /** Ids of files added by `POST /api/v1/attachments`: a draft keeps them beyond a day. */
  @AttachmentIds() attachments?: string[];
}

export class DraftView {
  @ApiProperty({ format: 'uuid' }) id: string;
  content: DraftDto;
  updatedAt: Date;
}
