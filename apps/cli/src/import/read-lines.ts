import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { StartupProblem } from '@app/platform';

/** One line of a file that is to be imported. */
export interface SourceLine {
  file: string;
  /** From 1. */
  number: number;
  text: string;
  bytes: number;
}

/** The lines of these files one after the other, without empty ones. */
export async function* readLines(files: string[]): AsyncGenerator<SourceLine> {
  for (const file of files) {
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number++;
      if (text.trim() !== '') yield { file, number, text, bytes: Buffer.byteLength(text) + 1 };
    }
  }
}

/** Size of all files in bytes. Refuses with `import.no_file` one that cannot be read. */
export async function sizeOf(files: string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const found = await stat(file).catch(() => null);
      if (found?.isFile()) return found.size;
      throw new StartupProblem(
        'import.no_file',
        `${file} 파일이 없습니다.`,
        `There is no file ${file}.`,
        '경로를 확인하세요. / Check the path.',
      );
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
