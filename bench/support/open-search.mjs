import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/steps/run.mjs';

const built = (file) => import(pathToFileURL(join(root, 'dist', file)).href);

/**
 * Madang's search as the app role, and the search by trigrams, with the same questions: what people wrote in other
 * words, and halves of titles that are there.
 */
export async function openSearch(site, { titles }, count) {
  Object.assign(process.env, site.env);
  const { readConfig, systemOf } = await built('libs/platform/src/index.js');
  const { openContexts } = await built('apps/cli/src/open-contexts.js');
  const { NearTexts } = await built('libs/routing/src/similar/near-texts.service.js');
  const app = await openContexts(readConfig());
  const near = app.get(NearTexts, { strict: false });
  const { rows } = await site.admin.query(`select code, tenant_id as id from tenancy.tenants`);
  const actors = Object.fromEntries(rows.map(({ code, id }) => [code, systemOf(id)]));
  const asker = { tenant: actors.nation, nation: actors.jeonju };
  await site.admin.query('set pg_trgm.similarity_threshold = 0.3');
  return {
    questions: questionsOf(titles, count, 0),
    others: questionsOf(titles, count, 1),
    ask: (scope, q) => near.find(asker[scope], q, scope),
    trigrams: (q) =>
      site.admin.query(
        `select idea_id from routing.similar_texts where tenant_id = $1 and title % $2
         order by similarity(title, $2) desc limit 5`,
        [actors.nation.tenantId, q],
      ),
    close: () => app.close(),
  };
}

/** As many questions; those of another turn are others. */
function questionsOf(titles, count, turn) {
  const file = join(root, 'libs/routing/src/similar/paraphrases/pairs.jsonl');
  const written = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).query);
  const step = Math.floor(titles.length / count);
  return Array.from({ length: count }, (_, at) =>
    (at + turn) % 2 ? written[(at * 7) % written.length] : titles[at * step + turn].slice(0, 60),
  );
}
