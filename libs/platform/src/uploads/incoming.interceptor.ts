import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { finalize, type Observable } from 'rxjs';

/** Keeps a form's files while a handler works with them, even when whoever sent them has gone; not a moment longer. */
@Injectable()
export class IncomingInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { incoming } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!incoming) return next.handle();
    incoming.isHeld = true;
    return next.handle().pipe(finalize(() => void incoming.discard()));
  }
}
