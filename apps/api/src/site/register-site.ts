import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FOLDERS } from './asset-addresses.js';

/** Of the design system only what pages name: its tokens and its typeface. */
const SERVED = /^\/(css\/token\/krds_tokens\.css|fonts\/PretendardGOV-(Regular|Bold)\.subset\.woff2)$/;

/**
 * Serves what the pages load: tokens and typeface of KRDS under `/assets/krds/`, our own files under
 * `/assets/site/`. For browsers to keep: the pages name a file together with its version.
 */
export async function registerSite(app: NestFastifyApplication): Promise<void> {
  const toKeep = { decorateReply: false, index: false, immutable: true, maxAge: '365d' } as const;
  await app.register(fastifyStatic, {
    ...toKeep,
    root: resolve(FOLDERS.krds),
    prefix: '/assets/krds/',
    allowedPath: (path) => SERVED.test(join('/', path)),
  });
  await app.register(fastifyStatic, { ...toKeep, root: resolve(FOLDERS.own), prefix: '/assets/site/' });
}
