import { type INestApplicationContext, type Type, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ALLOWED, type PermissionName } from '@app/platform';

/** A route as its controller declares it. */
export interface NestRoute {
  method: string;
  /** Begins with `/`; parameters as `:id`. */
  path: string;
  /** Its line in the table of permissions. */
  allowed: PermissionName | undefined;
  /** `IdeasController.submit` */
  handler: string;
}

/** Every route of every controller in a running application. */
export function routesOf(app: INestApplicationContext): NestRoute[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => routesOfController(metatype as Type));
}

function routesOfController(controller: Type): NestRoute[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name]!;
    const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const allowed: PermissionName | undefined =
      Reflect.getMetadata(ALLOWED, handler) ?? Reflect.getMetadata(ALLOWED, controller);
    const parts = [controller, handler].map(
      (target) => Reflect.getMetadata(PATH_METADATA, target) as unknown,
    );
    return pathsOf(parts[0]).flatMap((prefix) =>
      pathsOf(parts[1]).map((path) => ({
        method: RequestMethod[method],
        path: `/${prefix}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
        allowed,
        handler: `${controller.name}.${name}`,
      })),
    );
  });
}

const pathsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value ?? '']).map(String);
