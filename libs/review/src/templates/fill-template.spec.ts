import { fillTemplate, findUnknown } from './fill-template.js';

const values = {
  ...{ number: '7Q2M-0000-00000', title: '쉬운 말', agency: '행정안전부', dueOn: null },
  ...{ submittedOn: '2026년 11월 2일', today: '2026년 11월 29일' },
};

describe('a template', () => {
  it('is filled with what the case has, and keeps open what it has not', () => {
    const text = '{{ agency }}는 「{{title}}」에 {{dueOn}}까지 답합니다.';
    expect(fillTemplate(text, values)).toEqual({
      text: '행정안전부는 「쉬운 말」에 {{dueOn}}까지 답합니다.',
      missing: ['dueOn'],
    });
  });

  it('does not read what a title writes', () => {
    expect(fillTemplate('{{title}}', { ...values, title: '{{today}} $&' }).text).toBe('{{today}} $&');
  });

  it.each<[text: string, unknown: string[]]>([
    ['{{number}} {{title}} {{agency}} {{dueOn}} {{submittedOn}} {{today}}', []],
    ['아무 칸도 없음 { } %', []],
    ['{{proposer}} {{ name }} {{proposer}}', ['proposer', 'name']],
    ['{{}}', ['']],
    ['{{title', ['{{']],
    ['title}}', ['{{']],
  ])('%s: unknown %j', (text, unknown) => {
    expect(findUnknown(text)).toEqual(unknown);
  });
});
