import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getOf, postOf } from './site-calls.mjs';

const SENT_BYTES = 500_000;
const WORDS = ['정류장', '가로등', '도서관', '보행로', '주차'];

/** Each by its share of a hundred. An act gives the status it was answered with, and throws where that is none of its own. */
export const SOAK_ACTS = {
  submit: { share: 20, act: submit },
  search: { share: 15, act: search },
  list: { share: 15, act: list },
  'idea page': { share: 36, act: readIdea },
  'broken-off upload': { share: 5, act: breakOff },
  'live stream': { share: 5, act: watch },
  'sign-in': { share: 4, act: enter },
};

async function submit(world, turn) {
  return expect(201, await world.ask(world.submissions[turn % world.submissions.length]));
}

async function search(world, turn) {
  const q = encodeURIComponent(WORDS[turn % WORDS.length]);
  return expect(200, await world.ask(getOf(`/ideas?q=${q}`)));
}

async function list(world, turn) {
  return expect(200, await world.ask(getOf(turn % 2 ? '/ideas' : '/api/v1/ideas')));
}

async function readIdea(world, turn) {
  return expect(200, await world.ask(getOf(`/ideas/${world.ideas[turn % world.ideas.length]}`)));
}

async function enter(world) {
  const credentials = { email: 'citizen@nation.example.kr', password: 'madang-demo' };
  return expect(201, await world.ask(postOf('/api/v1/sessions', credentials)));
}

/** Begins to send a file and is gone in the midst of it. */
async function breakOff({ port }) {
  const socket = await opened(port);
  const head = [
    'POST /api/v1/attachments HTTP/1.1',
    'host: localhost',
    'content-type: multipart/form-data; boundary=x',
    'content-length: 9000000',
    '',
    '--x',
    'content-disposition: form-data; name="files"; filename="a.pdf"',
    '\r\n',
  ];
  socket.write(head.join('\r\n'));
  await new Promise((written) => socket.write(Buffer.alloc(SENT_BYTES, 32), written));
  await sleep(20);
  socket.destroy();
  return 0;
}

/** Opens the console's stream of news, waits for its head, and closes it. */
async function watch({ port, lead }) {
  const socket = await opened(port);
  socket.write(getOf('/api/v1/live', lead));
  const [first] = await once(socket, 'data', { signal: AbortSignal.timeout(10_000) });
  socket.destroy();
  const status = Number(String(first).slice(9, 12));
  return expect(200, { status, body: String(first) });
}

async function opened(port) {
  const socket = connect({ port, host: '127.0.0.1' });
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  return socket;
}

function expect(wanted, { status, body }) {
  if (![wanted, 429, 503].includes(status)) throw new Error(`answered ${status}: ${body.slice(0, 300)}`);
  return status;
}
