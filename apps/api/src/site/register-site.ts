import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FOLDERS } from './asset-addresses.js';
import { writeColours } from './write-colours.js';

/** Of the design system only what pages name: its tokens and its typeface. */
const SERVED = /^\/(css\/token\/krds_tokens\.css|fonts\/PretendardGOV-(Regular|Bold)\.subset\.woff2)$/;

/**
 * Serves what the pages load: tokens and typeface of KRDS under `/assets/krds/`, our own files under
 * `/assets/site/`, the colour of a tenant under `/assets/colours/`. For browsers to keep: the pages name a file together with its version.
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
  app
    .getHttpAdapter()
    .getInstance()
    .get<{ Params: { colour: string } }>(
      '/assets/colours/:colour(^[0-9a-f]{6}).css',
      ({ params: { colour } }, reply) =>
        reply
          .header('content-type', 'text/css; charset=utf-8')
          .header('cache-control', 'public, max-age=31536000, immutable')
          .send(writeColours(`#${colour}`)),
    );
}
