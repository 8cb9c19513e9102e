import {
  applyDecorators,
  Controller,
  type ExceptionFilter,
  type Type,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow, type PermissionName } from '@app/platform';
import { PageInterceptor } from './page.interceptor.js';

/** A controller that answers with pages: where it is, who may come, and what tells them why something was refused. */
export const DrawsPages = (
  path: string,
  permission: PermissionName,
  filter: Type<ExceptionFilter>,
): ClassDecorator =>
  applyDecorators(
    ApiExcludeController(),
    Controller(path),
    Allow(permission),
    UseInterceptors(PageInterceptor),
    UseFilters(filter),
  );
