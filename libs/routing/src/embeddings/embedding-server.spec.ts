import { Logger } from '@nestjs/common';
import {
  anEmbeddingServer,
  type Mood,
  type TestEmbeddingServer,
} from '../../../../test/support/an-embedding-server.js';
import { EmbeddingServer } from './embedding-server.js';
import { Embeddings } from './embeddings.service.js';

let server: TestEmbeddingServer;
const settings = (key: string | null = null) => ({ url: server.url, model: 'letters', key });
const ask = (texts: string[]) => new EmbeddingServer(settings(), 300).embed(texts);

beforeAll(async () => {
  server = await anEmbeddingServer();
});
beforeEach(() => Object.assign(server, { mood: 'well', asked: [] }));
afterAll(() => server.close());

describe('an embedding server', () => {
  it('gives each text a vector of length one, in the order asked, however many there are', async () => {
    const texts = Array.from({ length: 70 }, (_, at) => `버스 ${at}번 정류장`);
    const vectors = await ask(texts);
    expect(vectors).toHaveLength(70);
    expect(server.asked).toEqual(texts);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    const [alone] = await ask([texts[41]!]);
    expect(vectors[41]).toEqual(alone);
    expect(await ask([])).toEqual([]);
  });

  it('is told the key, where there is one', async () => {
    await new EmbeddingServer(settings('a secret'), 1_000).embed(['버스']);
    expect(server.authorization).toBe('Bearer a secret');
  });

  it.each<[Mood, RegExp]>([
    ['error', /503/],
    ['too_few', /2 texts were asked about, 1 answered/],
    ['uneven', /dimension/],
    ['silent', /timeout/i],
  ])('rejects when it is %s', async (mood, reason) => {
    server.mood = mood;
    await expect(ask(['버스', '어린이집'])).rejects.toThrow(reason);
  });
});

describe('embeddings', () => {
  const aService = (): Embeddings => new Embeddings({ embeddings: settings() } as never);

  it('leaves a server that failed alone for a while, where somebody waits', async () => {
    const embeddings = aService();
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    server.mood = 'error';
    expect(await embeddings.soon(['버스'])).toBeNull();
    server.mood = 'well';
    expect(await embeddings.soon(['버스'])).toBeNull();
    expect(server.asked).toHaveLength(1);
    expect(warned.mock.calls).toEqual([['letters gave no vectors: the server answered 503']]);
    warned.mockRestore();
    expect(await embeddings.atLeisure(['버스'])).toHaveLength(1);
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
    expect(await embeddings.soon(['버스'])).toHaveLength(1);
    later.mockRestore();
  });

  it('is nothing where none is configured', async () => {
    const embeddings = new Embeddings({ embeddings: null } as never);
    expect([embeddings.model, await embeddings.soon(['버스']), await embeddings.atLeisure(['버스'])]).toEqual(
      [null, null, null],
    );
  });
});
