import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { type Config, isSecure } from '@app/platform';
import { describeDevice } from './describe-device.js';
import type { Begun, Origin } from './sessions.service.js';

/** `__Host-` binds the cookie to one host over TLS; without TLS browsers would refuse that name. */
const nameFor = (config: Config): string => (isSecure(config) ? '__Host-madang' : 'madang');
const optionsFor = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const;

/** The session token of a request: the bearer token of a program, or the cookie of a browser. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '');
  return bearer?.[1] ?? cookieOf(request);
}

/** Where a sign-in comes from: the browser's name for itself, and the token it had until now. */
export function originOf(request: FastifyRequest): Origin {
  return { device: describeDevice(request.headers['user-agent']), former: cookieOf(request) };
}

const cookieOf = ({ cookies }: FastifyRequest): string | undefined =>
  cookies['__Host-madang'] ?? cookies.madang;

/** Gives the browser its token, for this host only and out of reach of scripts. */
export function setSessionCookie(
  reply: FastifyReply,
  { token, expiresAt: expires }: Pick<Begun, 'token' | 'expiresAt'>,
  config: Config,
): void {
  reply.setCookie(nameFor(config), token, { ...optionsFor(config), expires });
}

/** Takes the token back. */
export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(nameFor(config), optionsFor(config));
}
