import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Begins to submit an idea: the head of the request and a part of its body are sent. What it gives sends the rest, and
 * gives the answer.
 */
export async function aSlowRequest(url: string, token: string): Promise<() => Promise<string>> {
  const body = Buffer.from(
    JSON.stringify({ title: '천천히 보냅니다', improvement: '느린 연결에서 씁니다.' }),
  );
  const { hostname, port } = new URL(url);
  const socket = createConnection(Number(port), hostname);
  const head = [
    'POST /api/v1/ideas HTTP/1.1',
    ...['host: localhost', 'content-type: application/json', `authorization: Bearer ${token}`],
    `content-length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(body.subarray(0, 20));
  let answer = '';
  const ended = new Promise<string>((resolve, reject) =>
    socket
      .on('data', (part) => (answer += part.toString()))
      .on('end', () => resolve(answer))
      .on('error', reject),
  );
  await sleep(50);
  return () => {
    socket.write(body.subarray(20));
    return ended;
  };
}
