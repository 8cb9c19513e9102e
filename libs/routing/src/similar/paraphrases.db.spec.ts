import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { type Actor, Database, systemOf } from '@app/platform';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { readIdea } from './index/read-idea.js';
import { keepTexts } from './index/similar-texts.queries.js';
import { NearTexts } from './near-texts.service.js';
import { readStems } from './words/read-stems.js';
import { Words } from './words/words.js';

interface Pair {
  id: string;
  kind: string;
  split: 'tune' | 'test';
  query: string;
  title: string;
  body: string;
}

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const ours = (name: string): string => join(import.meta.dirname, 'paraphrases', `${name}.jsonl`);

const pairs = linesOf<Pair>(ours('pairs'));
/** Of `hinted` ones a reader who saw query and title alone had to guess that they are one wish: told, not counted. */
const tested = pairs.filter(({ split, kind }) => split === 'test' && kind !== 'hinted');
const hinted = pairs.filter(({ split, kind }) => split === 'test' && kind === 'hinted');
const unrelated = linesOf<Pair>(ours('unrelated')).filter(({ split }) => split === 'test');
const petitions = process.env.MADANG_PETITIONS;

let app: TestApp;
let actor: Actor;
const idOf = new Map<Pair, string>();

/** Reads all pairs, and the petitions of the folder where one is given, into an index that has its figures. */
beforeAll(async () => {
  app = await anApp({ worker: false });
  actor = systemOf(await app.tenantId());
  const reader = await app.api.get(Words, { strict: false }).read();
  const archive = petitions ? readdirSync(petitions).filter((name) => name.endsWith('.jsonl')) : [];
  const others = archive.flatMap((name) =>
    linesOf<{ title?: string; content?: string }>(join(petitions!, name)).map(({ title, content }) =>
      readIdea(title ?? '', content ?? '', reader),
    ),
  );
  const own = pairs.map((pair) => {
    idOf.set(pair, v7());
    return { ...readIdea(pair.title, pair.body, reader), ideaId: idOf.get(pair)! };
  });
  const texts = [...own, ...others.map((text) => ({ ...text, ideaId: v7() }))];
  await app.api.get(Database, { strict: false }).enter(actor, async (tx) => {
    for (let at = 0; at < texts.length; at += 500) {
      const some = texts.slice(at, at + 500).map((text) => ({ ...text, isPublic: true }));
      await keepTexts(tx, actor.tenantId, some);
    }
  });
  await app.query('create extension if not exists pg_trgm');
  await app.query('analyze routing.similar_texts');
}, 300_000);

afterAll(() => app?.close());

const ourAnswer = async (query: string): Promise<string[]> => {
  const near = await app.api.get(NearTexts, { strict: false }).find(actor, query, 'tenant');
  return near.slice(0, 5).map(({ candidate }) => candidate.ideaId);
};

/** What Decidim shows: titles whose trigrams are more than a quarter alike. */
const trigramAnswer = async (query: string): Promise<string[]> => {
  const found = await app.query<{ id: string }>(
    `select idea_id as id from routing.similar_texts where similarity(title, $1) > 0.25
     order by similarity(title, $1) desc limit 5`,
    [query],
  );
  return found.map(({ id }) => id);
};

type Answer = (query: string) => Promise<string[]>;

async function recallOf(answer: Answer, among: Pair[]): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const pair of among) {
    const hit = (await answer(pair.query)).includes(idOf.get(pair)!) ? 1 : 0;
    found.set(pair.kind, [...(found.get(pair.kind) ?? []), hit]);
  }
  return found;
}

async function shownFor(answer: Answer): Promise<number> {
  let shown = 0;
  for (const { query } of unrelated) if ((await answer(query)).length > 0) shown++;
  return shown / unrelated.length;
}

const meanOf = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

async function measure(name: string, answer: Answer): Promise<{ recall: number; shown: number }> {
  const kinds = await recallOf(answer, tested);
  const recall = meanOf([...kinds.values()].flat());
  const shown = await shownFor(answer);
  const guessed = meanOf([...(await recallOf(answer, hinted)).values()].flat());
  const each = [...kinds].map(([kind, hits]) => `${kind} ${meanOf(hits).toFixed(2)} of ${hits.length}`);
  process.stdout.write(
    `${name}: recall at 5 ${recall.toFixed(3)} (${each.join(', ')}; hinted ${guessed.toFixed(2)} of ${hinted.length}), ` +
      `shown for ${(shown * 100).toFixed(1)} % of ${unrelated.length} unrelated\n`,
  );
  return { recall, shown };
}

describe('paraphrases', () => {
  it('are pairs of which half have fewer than half of their stems in common', async () => {
    const reader = await app.api.get(Words, { strict: false }).read();
    const far = tested.filter(({ query, title }) => {
      const asked = new Set(readStems(query, reader));
      const there = new Set(readStems(title, reader));
      return [...asked].filter((stem) => there.has(stem)).length < asked.size / 2;
    });
    expect(tested.length).toBeGreaterThanOrEqual(120);
    expect(far.length).toBeGreaterThanOrEqual(tested.length / 2);
    expect(unrelated.length).toBeGreaterThanOrEqual(100);
  });

  it('are found, where other wishes show nothing, clearly better than by trigrams', async () => {
    const found = await measure('similar ideas', ourAnswer);
    const trigrams = await measure('trigrams above 0.25', trigramAnswer);
    expect(found.recall).toBeGreaterThanOrEqual(0.8);
    expect(found.shown).toBeLessThanOrEqual(0.05);
    expect(found.recall).toBeGreaterThan(trigrams.recall + 0.2);
  }, 300_000);
});
