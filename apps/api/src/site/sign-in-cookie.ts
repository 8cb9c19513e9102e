import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';

const nameFor = (isSecure: boolean): string => (isSecure ? '__Host-madang-sign-in' : 'madang-sign-in');
const OPTIONS = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

/** What tells the browser that began a sign-in at the provider from every other. */
export function signInCookieOf(request: FastifyRequest, isSecure: boolean): string | undefined {
  return request.cookies[nameFor(isSecure)];
}

export function setSignInCookie(reply: FastifyReply, value: string, expires: Date, isSecure: boolean): void {
  reply.setCookie(nameFor(isSecure), value, { ...OPTIONS, secure: isSecure, expires });
}

export function clearSignInCookie(reply: FastifyReply, isSecure: boolean): void {
  reply.clearCookie(nameFor(isSecure), { ...OPTIONS, secure: isSecure });
}
