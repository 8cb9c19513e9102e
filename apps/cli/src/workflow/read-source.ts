import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { type Definition, small, statutory } from '@app/workflow';

/** The definitions that ship, by the names a command knows them by. */
export const shipped: Record<string, Definition> = { statutory, small };

/**
 * What a command was given to look at: a shipped definition by its name, or whatever JSON a file holds, as yet
 * unread. Refuses, as wrong usage, a file that cannot be read and one that holds no JSON. A file that is called
 * like a shipped definition is reached as `./small`.
 */
export function readSource(source: string): unknown {
  if (Object.hasOwn(shipped, source)) return shipped[source];
  const text = readText(source);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidArgumentError(`JSON이 아닙니다. / This is no JSON. ${(error as Error).message}`);
  }
}

function readText(file: string): string {
  try {
    // Editors of some systems put a mark before the first character, and JSON.parse stumbles over it.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new InvalidArgumentError(
      `파일을 읽을 수 없습니다. / The file cannot be read. ${(error as NodeJS.ErrnoException).code}`,
    );
  }
}
