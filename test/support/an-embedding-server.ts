import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MATTERS } from './decided-ideas.js';

/** How the server answers: as it should, with an error, with vectors too few, of two dimensions, or never. */
export type Mood = 'well' | 'error' | 'too_few' | 'uneven' | 'silent';

export interface TestEmbeddingServer {
  url: string;
  mood: Mood;
  /** Texts it was asked about, all together. */
  asked: string[];
  /** The `authorization` of the last request. */
  authorization: string | undefined;
  close(): Promise<void>;
}

const DIMENSION = 64;
/** A real model knows what a text is about; without that, whether vectors help would be luck. */
const WHAT_IS_MEANT = 20;

/** A server of embeddings: vectors of what is wished for, and of how often two letters stand side by side, folded into a few numbers. */
export async function anEmbeddingServer(): Promise<TestEmbeddingServer> {
  const server = createServer((request, response) => {
    void readBody(request).then(({ input, model }) => {
      running.asked.push(...input);
      running.authorization = request.headers.authorization;
      if (running.mood === 'silent') return;
      const vectors = input.map(embed);
      if (running.mood === 'too_few') vectors.pop();
      if (running.mood === 'uneven') vectors[0]!.pop();
      response.writeHead(running.mood === 'error' ? 503 : 200, { 'content-type': 'application/json' });
      const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
      // The order is not promised, the index is.
      response.end(JSON.stringify({ object: 'list', model, data: data.toReversed() }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const running: TestEmbeddingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mood: 'well',
    asked: [],
    authorization: undefined,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return running;
}

async function readBody(request: IncomingMessage): Promise<{ input: string[]; model: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function embed(text: string): number[] {
  // Never nothing but zeros.
  const vector = Array.from({ length: DIMENSION }, () => 0.01);
  for (let at = 0; at + 1 < text.length; at++)
    vector[(text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % DIMENSION]! += 1;
  Object.values(MATTERS).forEach(({ wishes }, matter) => {
    if (wishes.some((wish) => text.includes(wish))) vector[matter]! += WHAT_IS_MEANT;
  });
  return vector;
}
