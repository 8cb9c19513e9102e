import { exampleValues } from './example-values.js';
import { fillWords } from './fill-words.js';
import { LANGUAGES } from './message-words.js';
import { shippedWords, TEXT_NAMES } from './shipped-words.js';
import { neededIn, VARIABLES, variablesOf } from './variables.js';

describe('a message', () => {
  it('leaves out lines that have nothing to say, and the empty lines they leave behind', () => {
    const text =
      '제안: {{title}}\n\n{{ message }}\n\n{{reply}}\n\n담당: {{agency}} ({{state}})\n\n{{link}}\n';
    const values = { title: '그늘', state: '채택됨', reply: '네.\n\n\n합니다.', link: 'https://a.kr' };
    expect(fillWords({ subject: 'a', text, short: null }, values).text).toBe(
      '제안: 그늘\n\n네.\n\n\n합니다.\n\nhttps://a.kr',
    );
  });

  it('does not read what a title writes, and keeps it short where there is little room', () => {
    const title = `{{reply}} $&\r\nBcc: x@y.kr ${'가'.repeat(80)}`;
    const words = { subject: '[{{site}}] {{title}}', text: '{{title}}', short: '{{title}}\n{{link}}' };
    const link = `https://a.kr/${'b'.repeat(80)}`;
    const filled = fillWords(words, { site: '마당', title, reply: 'no', link });
    expect(filled.subject).toBe(`[마당] {{reply}} $& Bcc: x@y.kr ${'가'.repeat(35)}`);
    expect(filled.text).toBe(title);
    expect(filled.short!.endsWith(`\n${link}`)).toBe(true);
  });

  it.each(TEXT_NAMES)(
    '%s says all it needs in both languages, and an example of it leaves nothing open',
    (name) => {
      for (const language of LANGUAGES) {
        const values = exampleValues(language, 'S', 'https://a.kr');
        const { subject, text, short } = fillWords(shippedWords(name, language), values);
        for (const variable of neededIn(name)) expect(text).toContain(values[variable]);
        for (const said of [subject, text, short ?? '']) expect(said).not.toContain('{{');
        if (short !== null) expect(short).toContain(values.link);
      }
    },
  );

  it('has an example of every variable, and says what each is', () => {
    const known = new Set(TEXT_NAMES.flatMap(variablesOf));
    expect([...known].toSorted()).toEqual(Object.keys(VARIABLES).toSorted());
    expect(Object.keys(exampleValues('ko', 'S', 'https://a.kr')).toSorted()).toEqual([...known].toSorted());
  });
});
