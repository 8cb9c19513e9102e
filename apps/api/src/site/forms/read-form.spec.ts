import { pick, readForm, toRequest, typedFrom } from './read-form.js';

describe('a form', () => {
  it('gives one text a field, with plain line ends, and nothing for what was left empty', () => {
    const body = { title: 'a', text: 'b\r\nc\rd', empty: '', blank: ' \n', twice: ['x', 'y'], odd: { x: 1 } };
    expect(readForm(body)).toEqual({ title: 'a', text: 'b\nc\nd', twice: 'x' });
  });

  it.each([undefined, null, 'text', 7])('that is %j holds nothing', (body) => {
    expect(readForm(body)).toEqual({});
  });

  it('becomes what REST would send', () => {
    const typed = {
      _csrf: 't',
      key: 'k',
      title: 'a',
      isWithheld: 'yes',
      'contact.email': 'e',
      'contact.name': 'n',
    };
    expect(toRequest(typed, ['isWithheld'])).toEqual({
      title: 'a',
      isWithheld: true,
      contact: { email: 'e', name: 'n' },
    });
  });

  it('does not let a field reach the prototype', () => {
    const request = toRequest(readForm(JSON.parse('{"__proto__.polluted": "yes", "constructor.x": "y"}')));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(request)).toBe(Object.prototype);
  });

  it('comes back from a draft as it was left', () => {
    expect(typedFrom({ title: 'a', isWithheld: true, situation: '', effect: undefined })).toEqual({
      title: 'a',
      isWithheld: 'yes',
    });
    expect(typedFrom({ isWithheld: false })).toEqual({});
  });

  it('keeps only the fields it knows', () => {
    expect(pick({ title: 'a', other: 'b' }, ['title', 'missing'])).toEqual({ title: 'a' });
  });
});
