import { BadRequestException } from '@nestjs/common';
import { Refused } from '../errors/errors.js';
import { Day, isDay, SafeText } from './safe-text.js';
import { validationPipe } from './validation.js';

class NoteDto {
  @SafeText({ max: 5 }) title: string;
  @SafeText({ max: 5, optional: true }) more?: string;
  @Day({ optional: true }) on?: string;
}

const check = (body: unknown) => validationPipe().transform(body, { type: 'body', metatype: NoteDto });

async function faultsOf(body: unknown): Promise<string[]> {
  const error = await check(body).then(
    () => null,
    (refused: Refused) => refused,
  );
  expect(error).toBeInstanceOf(Refused);
  return error!.faults.map(({ field, code }) => `${field} ${code.replace('platform.field_', '')}`);
}

describe('SafeText', () => {
  it('trims, and writes Hangul in one form', async () => {
    await expect(check({ title: ` ${'각'.normalize('NFD')} ` })).resolves.toEqual({ title: '각' });
  });

  it('counts characters as people do', async () => {
    await expect(check({ title: '😀😀😀😀😀' })).resolves.toEqual({ title: '😀😀😀😀😀' });
  });

  it.each([
    [{}, ['title required']],
    [{ title: null }, ['title text']],
    [{ title: '  ' }, ['title text_empty']],
    [{ title: '여섯글자다요' }, ['title text_too_long']],
    [{ title: 'a\u0000b' }, ['title text_unstorable']],
    [{ title: 'a\ud800' }, ['title text_unstorable']],
    [{ title: ['a'] }, ['title text']],
    [{ title: { length: 1 } }, ['title text']],
    [{ title: 5 }, ['title text']],
    [{ title: 'a', more: 5 }, ['more text']],
    [{ title: 'a', other: 1 }, ['other whitelistValidation']],
    [{ title: 'a', on: '2026-02-30' }, ['on day']],
  ])('of %j finds %j', async (body, faults) => {
    expect(await faultsOf(body)).toEqual(faults);
  });

  it('refuses what is nested without end, and names where', async () => {
    const endless: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
    expect(await faultsOf({ title: 'a', more: endless })).toEqual(['more other']);
    await expect(check(endless)).rejects.toBeInstanceOf(BadRequestException);
  });

  it.each(['text', 7, [{ title: 'a' }], null])('refuses the body %j', async (body) => {
    await expect(check(body)).rejects.toBeInstanceOf(Refused);
  });
});

describe('isDay', () => {
  it.each(['2024-02-29', '1999-12-31'])('%s is one', (day) => expect(isDay(day)).toBe(true));
  it.each(['2023-02-29', '2026-13-01', '26-1-1', '2026-01-01T00:00', 20260101, '9999-01-01'])(
    '%s is none',
    (day) => expect(isDay(day)).toBe(false),
  );
});
