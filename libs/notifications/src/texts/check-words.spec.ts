import { checkWords } from './check-words.js';
import { LANGUAGES } from './message-words.js';
import { shippedWords, TEXT_NAMES, type TextName } from './shipped-words.js';

const good = { subject: '접수', text: '{{title}}\n{{number}}\n{{link}}', short: '{{link}}' };
const faultsOf = (name: TextName, words: object): string[] =>
  checkWords(name, { ...good, ...words }).map(
    ({ field, code, line, variable }) => `${field} ${code} ${line} ${variable}`,
  );

describe('words of a message', () => {
  it.each(TEXT_NAMES)('that ship for %s have no fault', (name) => {
    for (const language of LANGUAGES) expect(checkWords(name, shippedWords(name, language))).toEqual([]);
  });

  it.each<[name: TextName, words: object, faults: string[]]>([
    ['received', {}, []],
    [
      'received',
      { text: '{{number}}\n{{name}} {{reply}} {{name}}\n{{link}}' },
      ['text unknown_variable 2 name', 'text unknown_variable 2 reply'],
    ],
    [
      'received',
      { text: '{{title}}' },
      ['text needed_variable null number', 'text needed_variable null link'],
    ],
    ['received', { subject: '{{ }}' }, ['subject unknown_variable 1 ']],
    ['received', { subject: 'a\nb' }, ['subject many_lines null null']],
    ['received', { text: '{{number}} {{link}}\n{{title}' }, ['text open_brace 2 null']],
    ['received', { short: '{{title}}' }, ['short needed_variable null link']],
    ['received', { short: null }, ['short short_needed null null']],
    ['followed', {}, ['text needed_variable null stopLink']],
    ['act-soon', {}, ['short only_by_mail null null']],
    ['reset-asked', { text: '{{minutes}}', short: null }, ['text needed_variable null link']],
  ])('of %s, %j: %j', (name, words, faults) => {
    expect(faultsOf(name, words)).toEqual(faults);
  });
});
