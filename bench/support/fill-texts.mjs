import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/steps/run.mjs';

const built = (file) => import(pathToFileURL(join(root, 'dist/libs/routing/src/similar', file)).href);

/**
 * The petitions of a folder, read and cut: the first halves of their titles, the last halves, and their texts. An idea
 * of the benchmark is one of each, of three different petitions.
 */
export async function readParts(folder) {
  const { Words } = await built('words/words.js');
  const { readIdea } = await built('index/read-idea.js');
  const reader = await new Words().read();
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const petitions = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  const halves = petitions.map(({ title }) => halve(title ?? ''));
  return {
    titles: petitions.map(({ title }) => title ?? ''),
    first: halves.map(([half]) => readIdea(half, '', reader)),
    last: halves.map(([, half]) => readIdea(half, '', reader)),
    bodies: petitions.map(({ content }) => readIdea('', content ?? '', reader)),
  };
}

function halve(title) {
  const words = title.split(/\s+/);
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}

/** Puts so many ideas of the nation into an emptied index, with the figures the planner needs. Gives the milliseconds. */
export async function fillTexts(admin, parts, ideas) {
  const begin = performance.now();
  const { rows: indexes } = await admin.query(
    `select indexdef as create, indexrelid::regclass::text as name from pg_index
       join pg_indexes on indexname = split_part(indexrelid::regclass::text, '.', 2)
     where indrelid = 'routing.similar_texts'::regclass and not indisprimary`,
  );
  await admin.query('truncate routing.similar_texts');
  // Nothing of it need outlast the benchmark.
  await admin.query('alter table routing.similar_texts set unlogged');
  await admin.query('drop index if exists routing.similar_titles');
  for (const { name } of indexes) await admin.query(`drop index if exists ${name}`);
  for (const name of ['first', 'last', 'bodies']) await keepParts(admin, name, parts[name]);
  await admin.query(
    `insert into routing.similar_texts
       (tenant_id, idea_id, title, terms, is_public, reading)
     select t.tenant_id, gen_random_uuid(), a.title || ' ' || b.title, a.terms || b.terms || c.terms, true, 1
     from generate_series(1, $1::bigint) i
       join tenancy.tenants t on t.code = 'nation'
       join part_first a on a.at = i * 7919 % $2
       join part_last b on b.at = (i * 104729 + i / $2) % $2
       join part_bodies c on c.at = (i * 15485863 + i / $2 * 31) % $2`,
    [ideas, parts.titles.length],
  );
  await admin.query(`set maintenance_work_mem = '1GB'`);
  for (const { name, create } of indexes) if (name !== 'routing.similar_titles') await admin.query(create);
  await admin.query('create extension if not exists pg_trgm');
  await admin.query('create index similar_titles on routing.similar_texts using gin (title gin_trgm_ops)');
  await admin.query('vacuum analyze routing.similar_texts');
  await admin.query('checkpoint');
  return performance.now() - begin;
}

async function keepParts(admin, name, read) {
  await admin.query(`drop table if exists part_${name}`);
  await admin.query(`create temp table part_${name} (at bigint primary key, title text, terms tsvector)`);
  const rows = read.map(({ title, terms }, at) => ({ at, title, terms: [...terms] }));
  for (let at = 0; at < rows.length; at += 500)
    await admin.query(
      `insert into part_${name}
       select at, title, array_to_tsvector(terms)
       from json_to_recordset($1) as t (at bigint, title text, terms text[])`,
      [JSON.stringify(rows.slice(at, at + 500))],
    );
  await admin.query(`analyze part_${name}`);
}
