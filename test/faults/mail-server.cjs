// A mail server of its own process. It notes each mail durably, as a real one does, before it answers.
const { appendFileSync, openSync, fsyncSync } = require('node:fs');
const { SMTPServer } = require('smtp-server');

const [port, file] = process.argv.slice(2);
const noted = openSync(file, 'a');
const ANSWERS_AFTER_MS = 2;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, _session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const [, id] = /^message-id: <([0-9a-f-]+)@/im.exec(Buffer.concat(chunks).toString());
      appendFileSync(noted, `${id}\n`);
      fsyncSync(noted);
      setTimeout(done, ANSWERS_AFTER_MS);
    });
  },
});
server.on('error', () => undefined);
server.listen(Number(port), '127.0.0.1', () => process.send('ready'));
