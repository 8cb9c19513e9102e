import { StartupProblem } from '@app/platform';

/** Refuses a database that holds a migration this program does not know: a newer program made it. */
export function refuseNewerData(inDatabase: string[], known: string[]): void {
  const unknown = inDatabase.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new StartupProblem(
    'database.newer_data',
    `데이터베이스가 이 프로그램보다 새 판의 것입니다 (${unknown.join(', ')}).`,
    `The database belongs to a newer version of Madang (${unknown.join(', ')}).`,
    '그 판의 마당을 설치하거나, 이 판을 쓰던 때의 백업을 되돌리세요. / Install that version, or restore a backup taken with this one.',
  );
}
