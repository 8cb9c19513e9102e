import { PAGES } from '../address/address.js';
import en from '../language/en.json';
import ko from '../language/ko.json';
import { titleOf } from '../session/page-titles.js';
import { GROUPS } from './found.js';

/** The phrase under a key with dots. */
const phrase = (phrases: object, key: string): unknown =>
  key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], phrases);

describe.each([
  ['ko', ko],
  ['en', en],
])('what is found, in %s', (_, phrases) => {
  it.each(PAGES)('the page %s has a title and other words for it', (page) => {
    expect(phrase(phrases, titleOf(page))).toEqual(expect.any(String));
    expect(phrase(phrases, `finder.also.${page}`)).toMatch(/^[^,]+(, [^,]+)*$/);
  });

  it.each(GROUPS)('what is one of %s is told', (group) => {
    expect(phrase(phrases, `finder.group.${group}`)).toEqual(expect.any(String));
  });

  it('other words are those of pages that there are', () => {
    expect(Object.keys(phrases.finder.also).toSorted()).toEqual([...PAGES].toSorted());
  });
});
