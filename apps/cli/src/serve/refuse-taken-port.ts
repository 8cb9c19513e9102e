import { createServer } from 'node:net';
import { StartupProblem } from '@app/platform';

/** Refuses with `serve.port_taken` when the site could not listen on this port. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, listening);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupProblem(
      'serve.port_taken',
      code === 'EACCES'
        ? `포트 ${port}을(를) 열 권한이 없습니다.`
        : `포트 ${port}을(를) 다른 프로그램이 쓰고 있습니다.`,
      code === 'EACCES'
        ? `Port ${port} may not be opened by this user.`
        : `Port ${port} is used by another program.`,
      `다른 포트로 시작하세요: PORT=${port < 65_000 ? port + 10 : 3000} npm start / Start on another port like that.`,
    );
  }
  await new Promise((closed) => server.close(closed));
}
