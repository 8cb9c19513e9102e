import { createServer } from 'node:net';

const END_OF_MAIL = '\r\n.\r\n';

/**
 * A mail server that takes every mail at once and keeps none, so that the worker really sends and neither waits
 * for a distant server nor shares its core with a thorough one.
 */
export async function startMailSink() {
  let taken = 0;
  const open = new Set();
  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket)).on('error', () => undefined);
    let text = '';
    let isMail = false;
    socket.write('220 sink\r\n');
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
      for (;;) {
        const end = isMail ? `\r\n${text}`.indexOf(END_OF_MAIL) : text.indexOf('\r\n');
        if (end < 0) return;
        const line = text.slice(0, end);
        text = text.slice(end + (isMail ? 3 : 2));
        if (isMail) {
          taken++;
          isMail = false;
          socket.write('250 taken\r\n');
        } else if (/^data/i.test(line)) {
          isMail = true;
          socket.write('354 go on\r\n');
        } else if (/^quit/i.test(line)) return void socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    taken: () => taken,
    stop: () => {
      for (const socket of open) socket.destroy();
      return new Promise((closed) => server.close(closed));
    },
  };
}
