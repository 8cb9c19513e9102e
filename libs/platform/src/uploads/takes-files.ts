import { applyDecorators, UseGuards, UseInterceptors } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { IncomingGuard } from './incoming.guard.js';
import { IncomingInterceptor } from './incoming.interceptor.js';

/**
 * The route takes a form with files (`multipart/form-data`); every other route refuses one with 415. Its files are
 * `request.incoming`, its fields the body. Guards that read the form stand above it: decorators run from the last.
 */
export const TakesFiles = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFiles: true }),
    UseGuards(IncomingGuard),
    UseInterceptors(IncomingInterceptor),
  );
