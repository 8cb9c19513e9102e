import { type FieldFault, httpReasons, Refused } from '@app/platform';
import { notificationReasons } from '../notifications.errors.js';
import { checkWords, type WordsFault } from './check-words.js';
import type { MessageWords } from './message-words.js';
import type { TextName } from './shipped-words.js';
import { VARIABLES, type Variable } from './variables.js';

/** Refuses a message with a variable that it does not know, or without one that it must have: each with its line. */
export function refuseFaulty(name: TextName, words: MessageWords): void {
  const faults = checkWords(name, words);
  if (faults.length > 0) throw new Refused(httpReasons.invalid, faults.map(describe), { faults });
}

function describe({ field, code, line, variable }: WordsFault): FieldFault {
  const { code: stable, ko, en } = notificationReasons[code];
  const what = variable === null ? null : VARIABLES[variable as Variable];
  const [nameKo, nameEn] = what ? [` (${what.ko})`, ` (${what.en})`] : ['', ''];
  const at = (place: string, named: string): string =>
    [place, variable !== null && `{{${variable}}}${named}`].filter(Boolean).join(' ');
  const [inKorean, inEnglish] = [
    at(line ? `${line}번째 줄` : '', nameKo),
    at(line ? `Line ${line}` : '', nameEn),
  ];
  return {
    field,
    code: stable,
    ko: inKorean ? `${inKorean}: ${ko}` : ko,
    en: inEnglish ? `${inEnglish}: ${en}` : en,
  };
}
