import { BLANKS } from './fill-words.js';
import type { MessageWords } from './message-words.js';
import { hasShort, type TextName } from './shipped-words.js';
import { NEEDED_IN_SHORT, neededIn, variablesOf } from './variables.js';

/** What is wrong with a message: where, counted from 1, and with which variable. */
export interface WordsFault {
  field: 'subject' | 'text' | 'short';
  code:
    'unknown_variable' | 'open_brace' | 'needed_variable' | 'many_lines' | 'short_needed' | 'only_by_mail';
  /** Null where the fault is that of the whole: something that must stand in it does not. */
  line: number | null;
  variable: string | null;
}

/** Names each fault of a message that a tenant wrote; none for one that may be sent. */
export function checkWords(name: TextName, { subject, text, short }: MessageWords): WordsFault[] {
  const isShort = hasShort(name);
  return [
    ...(subject.includes('\n') ? [fault('subject', 'many_lines')] : []),
    ...inLines(name, 'subject', subject),
    ...inLines(name, 'text', text),
    ...missing('text', text, neededIn(name)),
    ...(isShort && short === null ? [fault('short', 'short_needed')] : []),
    ...(!isShort && short !== null ? [fault('short', 'only_by_mail')] : []),
    ...(isShort && short !== null
      ? [...inLines(name, 'short', short), ...missing('short', short, NEEDED_IN_SHORT)]
      : []),
  ];
}

function inLines(name: TextName, field: WordsFault['field'], text: string): WordsFault[] {
  const known: readonly string[] = variablesOf(name);
  return text.split('\n').flatMap((line, at) => {
    const unknown = namesIn(line).filter((variable) => !known.includes(variable));
    const isOpen = /\{\{|\}\}/.test(line.replaceAll(BLANKS, ''));
    return [
      ...[...new Set(unknown)].map((variable) => fault(field, 'unknown_variable', at + 1, variable)),
      ...(isOpen ? [fault(field, 'open_brace', at + 1)] : []),
    ];
  });
}

function missing(field: WordsFault['field'], text: string, needed: readonly string[]): WordsFault[] {
  const names = namesIn(text);
  return needed
    .filter((variable) => !names.includes(variable))
    .map((variable) => fault(field, 'needed_variable', null, variable));
}

const namesIn = (text: string): string[] => [...text.matchAll(BLANKS)].map(([, name]) => name!.trim());

const fault = (
  field: WordsFault['field'],
  code: WordsFault['code'],
  line: number | null = null,
  variable: string | null = null,
): WordsFault => ({ field, code, line, variable });
