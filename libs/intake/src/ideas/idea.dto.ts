import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CONSENT_KINDS, type ConsentKind } from '@app/identity';
import { Code, SafeText, WholeNumber } from '@app/platform';
import { SORTS, type Sort } from '@app/review';
import { Answered } from '../forms/form.dto.js';
import { AttachmentIds } from '../attachments/attachment.dto.js';

export const MOST_CHARACTERS = 30_000;

/** How to reach a proposer who has not signed in. */
export class ContactDto {
  // The check of addresses throws at half a character, so that of texts comes before it: the last runs first.
  @IsEmail()
  @SafeText({ max: 320, example: 'name@example.kr' })
  email: string;
  @SafeText({ max: 100, optional: true }) name?: string;
  /** In which mails are written to them; where it is not given, in that of the idea. */
  @ApiProperty({ enum: ['ko', 'en'], required: false })
  @IsOptional()
  @IsIn(['ko', 'en'])
  language?: 'ko' | 'en';
}

/** An idea in the statutory four fields; title and improvement are required. */
export class SubmitIdeaDto {
  @SafeText({ max: 200, example: '버스 정류장에 그늘막을 놓자' }) title: string;
  /** 현황과 문제점: how things are, and what is wrong with it. */
  @SafeText({ max: MOST_CHARACTERS, optional: true }) situation?: string;
  /** 개선방안: what should be done. */
  @SafeText({ max: MOST_CHARACTERS, example: '여름마다 정류장 그늘이 부족합니다. 그늘막을 놓아 주세요.' })
  improvement: string;
  /** 기대효과: what would come of it. */
  @SafeText({ max: MOST_CHARACTERS, optional: true }) effect?: string;
  /** A call that is open now. */
  @Code({ optional: true }) callCode?: string;
  /** To what the call asks, by the key of its field: `form` of the call says which there are. */
  @Answered() answers?: Record<string, unknown>;
  @Code({ optional: true }) topicCode?: string;
  /** A plan or project of the agenda. */
  @Code({ optional: true }) agendaCode?: string;
  /** Administrative code of a region. */
  @Code({ optional: true }) regionCode?: string;
  /** Keep all but title and result closed (국민 제안 규정 §7). */
  @ApiProperty({ required: false, default: false })
  @IsOptional()
  @IsBoolean()
  isWithheld?: boolean;
  /** In which it is written. Where it is not given: Korean if there is Hangul in title or improvement, else English. */
  @ApiProperty({ enum: ['ko', 'en'], required: false })
  @IsOptional()
  @IsIn(['ko', 'en'])
  language?: 'ko' | 'en';
  /** A draft of yours that this submission takes the place of. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  draftId?: string;
  /** Ids of files added by `POST /api/v1/attachments`, in the order in which they are shown. */
  @AttachmentIds() attachments?: string[];
  /**
   * What the sender agrees to, of the texts at `GET /api/v1/consent-texts`: that name and contact are kept, that the
   * name is published with an adoption, that both go along to another government.
   */
  @ApiProperty({ enum: CONSENT_KINDS, enumName: 'ConsentKind', isArray: true, required: false })
  @IsOptional()
  @IsIn(CONSENT_KINDS, { each: true })
  @ArrayMaxSize(CONSENT_KINDS.length)
  @IsArray()
  consents?: ConsentKind[];
  /**
   * Of a guest: the solution of a challenge of `GET /api/v1/challenges?action=submit`. An idea without one is held until a
   * person has looked at it.
   */
  @SafeText({ max: 4_000, optional: true }) proof?: string;
  /** Required unless signed in. */
  @ApiProperty({ type: ContactDto, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ContactDto)
  contact?: ContactDto;
}

/** Shows that the sender read the mail. */
export class LinkDto {
  @SafeText({ max: 100 }) token: string;
}

/** The proposer's act; guests show the token from their mail. */
export class OwnerDto {
  @SafeText({ max: 100, optional: true }) token?: string;
}

export class SupplementDto extends OwnerDto {
  @SafeText({ max: MOST_CHARACTERS }) text: string;
  /** Ids of files added by `POST /api/v1/attachments`, in the order in which they are shown. */
  @AttachmentIds() attachments?: string[];
}

/** What the author of a hidden idea says against it. */
export class IdeaObjectionDto extends OwnerDto {
  @SafeText({ max: MOST_CHARACTERS }) text: string;
}

export class HideDto {
  /** A ground of kind `hide` from the catalogue. */
  @Code({ example: 'personal-data' }) reason: string;
}

/** Filters of the public list; `before` continues where a page ended. */
export class ListQuery {
  /** Words that all occur in the idea. */
  @SafeText({ max: 100, optional: true }) q?: string;
  @Code({ optional: true }) state?: string;
  @Code({ optional: true }) topic?: string;
  @Code({ optional: true }) agency?: string;
  @Code({ optional: true }) region?: string;
  @Code({ optional: true }) call?: string;
  /** The way its case takes: ordinary, fast track, petition. */
  @Code({ optional: true }) lane?: string;
  /** Newest first; most supporters first; the latest answers first, without what has none. */
  @ApiProperty({ enum: SORTS, required: false, default: 'newest' })
  @IsOptional()
  @IsIn(SORTS)
  sort?: Sort;
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  before?: string;
  @ApiProperty({ required: false, minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @WholeNumber()
  @Max(100)
  @Min(1)
  @IsInt()
  limit?: number;
}
