// A mail server of its own process. It notes each mail durably, as a real one does, before it answers. The mail of one
// number it notes and never answers: it says so to whoever started it, and is killed.
const { appendFileSync, openSync, fsyncSync, readFileSync } = require('node:fs');
const { SMTPServer } = require('smtp-server');

const [port, file, unanswered] = process.argv.slice(2);
let count = readFileSync(file, 'utf8').split('\n').filter(Boolean).length;
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
      count += 1;
      if (count === Number(unanswered)) return void process.send('unanswered');
      setTimeout(done, ANSWERS_AFTER_MS);
    });
  },
});
server.on('error', () => undefined);
server.listen(Number(port), '127.0.0.1', () => process.send('ready'));
