import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { describeDevice } from './describe-device.js';
import type { Origin } from './sessions.service.js';

/** `__Host-` binds the cookie to one host over TLS; without TLS browsers would refuse that name. */
const nameFor = (isSecure: boolean): string => (isSecure ? '__Host-madang' : 'madang');

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
export function setSessionCookie(reply: FastifyReply, token: string, expires: Date, isSecure: boolean): void {
  reply.setCookie(nameFor(isSecure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    expires,
  });
}

/** Takes the token back. */
export function clearSessionCookie(reply: FastifyReply, isSecure: boolean): void {
  reply.clearCookie(nameFor(isSecure), { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure });
}
