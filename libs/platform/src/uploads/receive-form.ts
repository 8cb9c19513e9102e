import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { IncomingFile, IncomingFiles } from './incoming-files.js';
import { readFileName } from './read-file-name.js';

export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** So much is read to its end, so that whoever chose a film gets the form back with what they typed. */
const MOST_FORM_BYTES = 200_000_000;

/** A box for each choice of the longest form of a call, 20 questions of 30 choices, beside what every idea has. */
const MOST_FIELDS = 20 * 30 + 40;

/** Beyond the most that are kept, so that whoever chose a folder of photos is told so and gets the form back. */
const MOST_FILES = 100;

/** All fields together stay in memory: three texts of 30,000 characters, 20 answers, and room to be told of more. */
const MOST_CHARACTERS = 2_000_000;

const limits = {
  fileSize: MOST_FILE_BYTES,
  files: MOST_FILES,
  fields: MOST_FIELDS,
  parts: MOST_FIELDS + MOST_FILES,
  fieldSize: 200_000,
  fieldNameSize: 100,
  headerPairs: 20,
};

/**
 * Reads a form to its end: fields into the request's body, the first of each name; files into a folder of passage, or
 * nowhere without one. Refuses with 413 what is larger than any form, with 400 what cannot be read or ends before it is
 * whole; the body then holds what was read until there, so that long words are given back.
 */
export async function receiveForm(
  request: FastifyRequest,
  { files }: IncomingFiles,
  folder: string | null,
): Promise<void> {
  const length = Number(request.headers['content-length']);
  if (!Number.isSafeInteger(length)) throw new BadRequestException();
  if (length > MOST_FORM_BYTES) throw new PayloadTooLargeException();
  const fields: Record<string, unknown> = {};
  request.body = fields;
  let characters = 0;
  try {
    for await (const part of request.parts({ limits, isPartAFile })) {
      if (part.type === 'file') {
        if (folder) await receiveFile(part, files, folder);
        else part.file.resume();
        continue;
      }
      characters += String(part.value).length;
      if (part.fieldnameTruncated || part.valueTruncated || characters > MOST_CHARACTERS)
        throw new PayloadTooLargeException();
      if (!Object.hasOwn(fields, part.fieldname)) fields[part.fieldname] = part.value;
    }
  } catch (error) {
    // The rest is read past the parser, which would keep every field of it.
    request.raw.unpipe();
    request.raw.resume();
    throw answerable(error);
  }
}

/** No form of ours sends a field of a type of its own; one that says it is JSON would be parsed into memory. */
function isPartAFile(
  _field: string | undefined,
  type: string | undefined,
  name: string | undefined,
): boolean {
  return name !== undefined || (type !== undefined && type !== 'text/plain');
}

/** An input of a form in which nothing was chosen sends a part without name and content. */
async function receiveFile(part: MultipartFile, files: IncomingFile[], folder: string): Promise<void> {
  const path = join(folder, randomUUID());
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await pipeline(part.file, target).catch(async (error: unknown) => {
    await rm(path, { force: true });
    throw error;
  });
  const [name, bytes] = [readFileName(part.filename ?? ''), target.bytesWritten];
  if (bytes === 0 && !part.filename) return rm(path, { force: true });
  files.push({ name, path, bytes, isTooLarge: part.file.truncated });
}

/** Whoever broke off, or wrote something else than they said, is at fault; what our disk says is not their fault. */
function answerable(error: unknown): unknown {
  const { statusCode, syscall } = error as { statusCode?: number; syscall?: string };
  if (syscall || typeof statusCode === 'number' || error instanceof PayloadTooLargeException) return error;
  return new BadRequestException(undefined, { cause: error });
}
