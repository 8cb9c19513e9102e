import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/steps/run.mjs';

const built = (file) => import(pathToFileURL(join(root, 'dist', file)).href);

/** The job that keeps the nation's figures, and the count from the ideas themselves, as the app role. */
export async function openFigures(site) {
  Object.assign(process.env, site.env);
  const { readConfig, systemOf, Database } = await built('libs/platform/src/index.js');
  const { openContexts } = await built('apps/cli/src/open-contexts.js');
  const { KeepFigures } = await built('libs/insight/src/figures/keep-figures.processor.js');
  const { FiguresVerification } = await built('libs/insight/src/figures/figures-verification.service.js');
  const app = await openContexts(readConfig());
  const [database, job, verification] = [Database, KeepFigures, FiguresVerification].map((one) =>
    app.get(one, { strict: false }),
  );
  const { rows } = await site.admin.query(
    `select tenant_id as id from tenancy.tenants where code = 'nation'`,
  );
  const actor = systemOf(rows[0].id);
  return {
    tenantId: actor.tenantId,
    /** Turn by turn until nothing is stale; milliseconds of each. */
    async keep() {
      const turns = [];
      for (let isDone = false; !isDone;) {
        const begin = performance.now();
        isDone = await database.enter(actor, (tx) => job.keep(tx, actor.tenantId));
        turns.push(performance.now() - begin);
      }
      return turns;
    },
    recount: () => verification.recount(actor),
    close: () => app.close(),
  };
}
