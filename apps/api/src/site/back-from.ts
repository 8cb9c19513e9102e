import type { FastifyRequest } from 'fastify';
import { localPath } from './local-path.js';

/** The page to come back to: the one that was asked for, or the one whose form was sent. */
export function backFrom({
  method,
  url,
  headers,
}: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): string {
  if (method === 'GET') return url;
  const { referer, host } = headers;
  const page = referer && URL.canParse(referer) ? new URL(referer) : null;
  return (page?.host === host && localPath(page!.pathname + page!.search)) || '/';
}
