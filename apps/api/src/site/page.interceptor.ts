import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { tokenOf } from '@app/identity';
import { drawPage } from './draw-page.js';
import { Page, SeeOther } from './page.js';
import { Sites } from './sites.service.js';

/** Turns what the controllers of the site answer into HTML documents and redirects. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(private readonly sites: Sites) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(mergeMap((answer) => this.answer(answer, request, reply)));
  }

  private async answer(answer: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (answer instanceof SeeOther) {
      reply.status(303).header('location', answer.to);
      return '';
    }
    if (!(answer instanceof Page)) return answer;
    const html = drawPage(answer, await this.sites.of(request, reply));
    asPage(reply, answer.status);
    return html;
  }
}

/**
 * Pages differ by language and by who is signed in, so no cache between us and the browser may keep them; those of
 * somebody who is signed in not even the browser, whose next user may be another.
 */
export function asPage(reply: FastifyReply, status: number): FastifyReply {
  // A request that fails early has no cookies yet.
  const isSignedIn = reply.request.cookies && tokenOf(reply.request) !== undefined;
  return reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', isSignedIn ? 'no-store' : 'private, no-cache')
    .header('vary', 'Accept-Language, Cookie');
}
