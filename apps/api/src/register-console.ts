import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/** Built by Vite; the address of every view of the console gives the same page. */
const BUILT = resolve('dist/apps/console');

/** Serves the reviewers' and administrators' console at `/console`, where it has been built. */
export async function registerConsole(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(BUILT)) return;
  await app.register(fastifyStatic, {
    root: resolve(BUILT, 'assets'),
    prefix: '/console/assets/',
    immutable: true,
    maxAge: '365d',
  });
  const page = (_request: unknown, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', BUILT);
  const server = app.getHttpAdapter().getInstance();
  server.get('/console', page);
  server.get('/console/*', page);
}
