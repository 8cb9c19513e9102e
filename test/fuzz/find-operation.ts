import type { OpenAPIObject } from '@nestjs/swagger';
import type { Answering } from '../support/described-answers.js';

/** The operation that a document gives to a method and a path, as a router finds it: by what the path spells. */
export function findOperation(document: OpenAPIObject, method: string, target: string): Answering | null {
  const path = spelled(target.split(/[?#]/, 1)[0]!);
  if (path === null) return null;
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
  const found = Object.entries(document.paths)
    .filter(([template, methods]) => verb in methods && matches(template, path))
    // What is written out goes before what is left open.
    .toSorted(([one], [other]) => one.split('{').length - other.split('{').length);
  return (found[0]?.[1] as Record<string, Answering> | undefined)?.[verb] ?? null;
}

const matches = (template: string, path: string[]): boolean => {
  const parts = template.split('/');
  return (
    parts.length === path.length && parts.every((part, at) => part === path[at] || isOpen(part, path[at]!))
  );
};
const isOpen = (part: string, value: string): boolean => part.startsWith('{') && value !== '';

function spelled(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}
