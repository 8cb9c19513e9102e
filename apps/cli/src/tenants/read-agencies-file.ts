import { readFileSync } from 'node:fs';
import { type AgencyLine, readAgencies } from '@app/onboarding';
import { StartupProblem } from '@app/platform';

/** The agencies of a file; null, with every fault printed by line, where one is at fault. */
export function readAgenciesFile(file: string, print: (line: string) => void): AgencyLine[] | null {
  const { agencies, faults } = readAgencies(read(file));
  for (const { line, column, ko, en } of faults)
    print(`✖ ${file}:${line}${column === null ? '' : ` ${column}`} ${ko} / ${en}`);
  if (faults.length === 0) return agencies;
  print('아무것도 만들지 않았습니다. / Nothing was made.');
  return null;
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new StartupProblem(
      'onboarding.no_file',
      `파일을 읽을 수 없습니다: ${file}`,
      `This file cannot be read: ${file}`,
      String((error as NodeJS.ErrnoException).code),
    );
  }
}
