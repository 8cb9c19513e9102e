import type { Definition } from './definition.js';

/** The states that nobody outside sees, by their codes. */
export const closedIn = ({ states }: Pick<Definition, 'states'>): string[] =>
  states.filter(({ isPublic }) => !isPublic).map(({ code }) => code);
