/** A request before it is spoiled. */
export interface Draft {
  target: { path: string; query: string };
  headers: Record<string, string>;
  method: string;
  body: string | null;
}

/** Spoils a request in one way. */
export interface Fault {
  name: string;
  isNegative: boolean;
  spoil(draft: Draft): void;
}

export const NO_FAULT: Fault = { name: 'none', isNegative: false, spoil: () => undefined };

/** Unknown names are refused. */
export const UNKNOWN = [
  ...['extra', 'tenantId', 'id', 'state', 'roles', 'accountId', '', ' ', 'title ', 'Title', 'a.b', '가'],
  ...['then', 'toJSON', 'length', 'name', '0'],
];
/** Names that every object of JavaScript answers to are dropped on the way, whoever knows them. */
export const EVERYBODYS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['propertyIsEnumerable', '__defineGetter__', '__lookupGetter__'],
];
