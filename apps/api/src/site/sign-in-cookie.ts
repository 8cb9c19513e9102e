import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import type { Began } from '@app/identity';
import { type Config, isSecure } from '@app/platform';

const nameFor = (config: Config): string => (isSecure(config) ? '__Host-madang-sign-in' : 'madang-sign-in');
const optionsFor = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const;

/** What tells the browser that began a sign-in at the provider from every other. */
export function signInCookieOf(request: FastifyRequest, config: Config): string | undefined {
  return request.cookies[nameFor(config)];
}

export function setSignInCookie(
  reply: FastifyReply,
  { browser, expiresAt: expires }: Began,
  config: Config,
): void {
  reply.setCookie(nameFor(config), browser, { ...optionsFor(config), expires });
}

export function clearSignInCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(nameFor(config), optionsFor(config));
}
