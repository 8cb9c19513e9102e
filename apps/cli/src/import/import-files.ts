import type { INestApplicationContext } from '@nestjs/common';
import { ImportService, readLine } from '@app/intake';
import { type Actor } from '@app/platform';
import { readLines, type SourceLine } from './read-lines.js';

/** Each waits on the database most of the time; more only queue in front of it. */
const AT_ONCE = 8;

export interface Imported {
  added: number;
  /** Taken in by an earlier run. */
  known: number;
  /** Lines that cannot become an idea, with what is wrong. */
  faulty: { file: string; number: number; fault: string }[];
}

/**
 * Takes in every line of the files as an idea of this tenant, several at once. Lines of the same source and
 * number are taken in once, so an interrupted run is simply run again. `progress` hears the bytes read; what it
 * throws ends the import after the lines in hand.
 */
export async function importFiles(
  app: INestApplicationContext,
  actor: Actor,
  source: string,
  files: string[],
  progress: (bytes: number) => void,
): Promise<Imported> {
  const service = app.get(ImportService);
  const imported: Imported = { added: 0, known: 0, faulty: [] };
  const lines = readLines(files);

  const takeIn = async ({ file, number, text }: SourceLine): Promise<void> => {
    const line = readLine(text);
    if ('fault' in line) imported.faulty.push({ file, number, fault: line.fault });
    else imported[await service.importLine(actor, source, line)]++;
  };
  const work = async (): Promise<void> => {
    for (;;) {
      const next = await lines.next();
      if (next.done) return;
      await takeIn(next.value);
      progress(next.value.bytes);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return imported;
}
