import type { Example } from '@app/routing';
import { StartupProblem } from '@app/platform';
import { readLines, sizeOf } from '../import/read-lines.js';

/** The topic of petitions that fit no other; it names no desk. */
const OTHER = '기타';

/**
 * Reads petitions of which the topic is known, in the order of files and lines; those under `기타` are left out. Title
 * and content may be missing. Refuses with `import.no_file` a file that is not there, with `routing.bad_line` a
 * line that is no petition, and with `routing.no_petitions` files without any.
 */
export async function readPetitions(files: string[]): Promise<Example[]> {
  await sizeOf(files);
  const petitions: Example[] = [];
  for await (const { file, number, text } of readLines(files)) {
    const read = readPetition(text);
    if (typeof read === 'string') throw badLine(`${file}:${number}`, read);
    if (read.label !== OTHER) petitions.push(read);
  }
  if (petitions.length > 0) return petitions;
  throw new StartupProblem(
    'routing.no_petitions',
    `${files.join(', ')}에 분류가 있는 글이 없습니다.`,
    `There is no petition with a topic in ${files.join(', ')}.`,
    `파일을 확인하세요. ${OTHER}로 분류된 글은 세지 않습니다. / Check the files. Petitions under ${OTHER} do not count.`,
  );
}

/** The petition on a line, or why there is none. */
function readPetition(text: string): Example | string {
  let value: unknown;
  try {
    // Editors of some systems put a mark before the first character, and JSON.parse stumbles over it.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return `JSON이 아닙니다. / no JSON. ${(error as Error).message}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return '객체가 아닙니다. / no object.';
  const { category, title = null, content = null } = value as Record<string, unknown>;
  if (typeof category !== 'string' || category.trim() === '') return 'category가 없습니다. / no category.';
  if (!isText(title)) return 'title이 글이 아닙니다. / title is no text.';
  if (!isText(content)) return 'content가 글이 아닙니다. / content is no text.';
  return { title, body: content, label: category.trim() };
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function badLine(place: string, reason: string): StartupProblem {
  return new StartupProblem(
    'routing.bad_line',
    `${place} 줄을 읽을 수 없습니다.`,
    `The line ${place} cannot be read.`,
    reason,
  );
}
