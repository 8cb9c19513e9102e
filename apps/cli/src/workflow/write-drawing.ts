import { writeFileSync } from 'node:fs';
import { StartupProblem } from '@app/platform';

/** Writes a drawing into a file, over what is there. Refuses with `workflow.not_written` where that fails. */
export function writeDrawing(file: string, svg: string): void {
  try {
    writeFileSync(file, svg);
  } catch (error) {
    throw new StartupProblem(
      'workflow.not_written',
      `${file} 파일에 쓸 수 없습니다.`,
      `The file ${file} cannot be written.`,
      `폴더와 권한을 확인하세요. / Check the folder and who may write there. ${(error as NodeJS.ErrnoException).code}`,
    );
  }
}
