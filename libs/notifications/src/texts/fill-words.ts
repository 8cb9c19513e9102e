import type { Mail } from '../mail/mail-facts.js';
import type { MessageWords } from './message-words.js';
import type { Values, Variable } from './variables.js';

/** `{{title}}`, with or without spaces inside. */
export const BLANKS = /\{\{([^{}]*)\}\}/g;

/** A title of many lines or words would fill the list of somebody's mailbox. */
const MOST_IN_SUBJECT = 60;

/**
 * A message with its facts in it. A line with a variable that has nothing to say is left out, and of empty lines after
 * one another one stays, so that one text does for every case. What the facts themselves hold is not read again.
 */
export function fillWords({ subject, text, short }: MessageWords, values: Values): Mail {
  return {
    subject: fill(subject, values, (value) => cut(value.replaceAll(/\s+/g, ' '))).trim(),
    text: fillLines(text, values),
    short: short && fillLines(short, values, cut),
  };
}

function fillLines(text: string, values: Values, shorten = (value: string): string => value): string {
  const lines = text
    .split('\n')
    .filter((line) => [...line.matchAll(BLANKS)].every(([, name]) => valueOf(values, name!)))
    .filter((line, at, all) => line.trim() !== '' || (at > 0 && all[at - 1]!.trim() !== ''));
  return lines
    .map((line) => fill(line, values, shorten))
    .join('\n')
    .trim();
}

const fill = (line: string, values: Values, shorten: (value: string) => string): string =>
  line.replaceAll(BLANKS, (_, name: string) => {
    const value = valueOf(values, name);
    return value.startsWith('http') ? value : shorten(value);
  });

const valueOf = (values: Values, name: string): string => values[name.trim() as Variable] ?? '';

const cut = (value: string): string => [...value].slice(0, MOST_IN_SUBJECT).join('');
