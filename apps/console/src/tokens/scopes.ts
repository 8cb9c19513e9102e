import type { Token } from './use-tokens.js';

export type Scope = Token['scopes'][number];

/** What a token may be made for, the least first. */
export const SCOPES: readonly Scope[] = [
  'catalogue:read',
  'ideas:read',
  'ideas:write',
  'cases:read',
  'cases:move',
];
