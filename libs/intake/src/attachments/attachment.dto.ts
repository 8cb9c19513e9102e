import { ApiProperty } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { SafeText } from '@app/platform';
import { ATTACHMENT_STATES } from './attachment.entity.js';
import { FILE_KINDS, MOST_FILES } from './file-kinds.js';

/** A file that goes with an idea. */
export class AttachmentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** As it was given. */
  name: string;
  @ApiProperty({ enum: Object.keys(FILE_KINDS) }) kind: string;
  @ApiProperty({ type: 'integer' }) bytes: number;
  /** `waiting` until the virus scanner has seen it, `quarantined` if it found something; only `clean` ones are given. */
  @ApiProperty({ enum: ATTACHMENT_STATES }) state: string;
}

/** Files in the form field `files`. */
export class FilesDto {
  @ApiProperty({ type: 'string', format: 'binary', isArray: true, maxItems: 5 }) files: unknown[];
}

/** Of a guest's idea that is not public: the token of its mail. */
export class FileQuery {
  @SafeText({ max: 100, optional: true }) token?: string;
}

/** A field that names files which were added before. */
export const AttachmentIds = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      ...({ type: 'array', required: false, maxItems: MOST_FILES, uniqueItems: true } as const),
      items: { type: 'string', format: 'uuid' },
    }),
    // The database gives them in small letters, and they are held against those.
    Transform(({ value }) => (Array.isArray(value) ? value.map(inSmallLetters) : value)),
    IsArray(),
    ArrayMaxSize(MOST_FILES),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
    IsOptional(),
  );

const inSmallLetters = (id: unknown): unknown => (typeof id === 'string' ? id.toLowerCase() : id);
