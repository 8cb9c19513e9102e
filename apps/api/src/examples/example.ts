/** Who sends an example; staff and citizens are signed in. */
export type Sender = 'guest' | 'citizen' | 'reviewer' | 'lead' | 'administrator';

/**
 * A request that stands in the API document and is sent in a test, in the order of the list. `{idea}` stands for what
 * an example before it made; in the document a made-up one stands there.
 */
export interface Example {
  operation: string;
  as: Sender;
  ko: string;
  en: string;
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
  /** Status of the answer; 200 unless told otherwise. */
  status?: number;
  /** What later examples name, by the field of the answer in which it stands. */
  keeps?: Record<string, string>;
}

/** What stands in the document for things that examples make. */
export const MADE_UP: Record<string, string | number> = {
  idea: '019a1fd2-8c02-765c-a18a-62b4efdddbe6',
  case: '019a1fd2-9b11-7d3e-8c55-1f0a6be2c771',
  number: '7Q2M-X0KD-3HAB1',
  version: 3,
  draft: '019a1fd3-1c40-7aa1-9d02-5e7bb2c1f0a4',
  approval: '019a1fd4-77f0-7c19-b6a2-93f8f4de2b10',
  milestone: '019a1fd5-02aa-7e61-8f7e-d0c6a9b3e5f2',
};

/** Fills in what braces name; a text that is nothing but a name becomes the thing itself. */
export function fillIn<T>(value: T, things: Record<string, unknown>): T {
  const text = JSON.stringify(value).replace(/"\{(\w+)\}"/g, (_whole, name: string) => {
    if (!(name in things)) throw new Error(`no example before this one makes {${name}}`);
    return JSON.stringify(things[name]);
  });
  return JSON.parse(text) as T;
}
