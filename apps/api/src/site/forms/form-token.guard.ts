import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/csrf-protection';
import { Refused } from '@app/platform';
import { siteReasons } from '../site.errors.js';

/** Accepts a form only with the token that its page was given (field `_csrf`). */
@Injectable()
export class FormTokenGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const isKnown = await new Promise<boolean>((resolve) => {
      // The plugin answers a wrong token by itself; caught here, so that the person gets the form back.
      const instead = Object.create(reply, { send: { value: () => resolve(false) } }) as FastifyReply;
      request.server.csrfProtection(request, instead, () => resolve(true));
    });
    if (!isKnown) throw new Refused(siteReasons.form_expired);
    return true;
  }
}
