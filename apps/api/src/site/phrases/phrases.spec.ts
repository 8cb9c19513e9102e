import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import { Phrases } from './phrases.service.js';

type Tree = { [key: string]: string | Tree };

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );

const withoutNumber = (keys: string[]) =>
  [...new Set(keys.map((key) => key.replace(/_(one|other)$/, '')))].sort();

const textOf = (tree: Tree, key: string): string =>
  key.split('.').reduce<Tree | string>((at, part) => (at as Tree)[part]!, tree) as string;

const blanksOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();

const site = resolve('apps/api/src/site');
const sources = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
  .map((file) => readFileSync(join(site, file), 'utf8'));

describe('phrases', () => {
  it('exist in both languages', () => {
    expect(withoutNumber(keysOf(en))).toEqual(withoutNumber(keysOf(ko)));
  });

  it('have the same blanks in both languages', () => {
    for (const key of keysOf(ko)) {
      const same = [key, `${key}_other`].find((candidate) => keysOf(en).includes(candidate))!;
      expect([key, blanksOf(textOf(en, same))]).toEqual([key, blanksOf(textOf(ko, key))]);
    }
  });

  it('exist for every key the views name', () => {
    const named = sources.flatMap((source) =>
      // `@Allow` names a permission.
      [...source.matchAll(/(?<!@Allow\()'([a-z_]+(?:\.[a-zA-Z0-9_]+)+)'/g)].map(([, key]) => key!),
    );
    const groups = Object.keys(ko);
    const phrases = named.filter(
      (key) => groups.includes(key.split('.')[0]!) && !/^contact\.|\.(css|js)$/.test(key),
    );
    expect(phrases.length).toBeGreaterThan(100);
    expect(phrases.filter((key) => !withoutNumber(keysOf(ko)).includes(key))).toEqual([]);
  });

  it('are all said somewhere', () => {
    const said = sources.join('\n');
    const isSaid = (key: string) => {
      if (said.includes(`'${key}'`)) return true;
      const [group, ...rest] = key.split('.');
      return said.includes(`${group}.\${`) || (rest.length > 1 && said.includes(`${group}.${rest[0]}.\${`));
    };
    expect(withoutNumber(keysOf(ko)).filter((key) => !isSaid(key))).toEqual([]);
  });

  it('are said in the tenant’s own words where it has some', () => {
    const phrases = new Phrases();
    const wordings = [{ tenantId: '', key: 'idea.submit', ko: '전주에 제안하기', en: 'Suggest to Jeonju' }];
    expect(phrases.in('ko', wordings)('idea.submit')).toBe('전주에 제안하기');
    expect(phrases.in('en', wordings)('idea.submit')).toBe('Suggest to Jeonju');
    expect(phrases.in('ko')('idea.submit')).toBe('제안하기');
  });

  it('leave no particle to be chosen by the reader', () => {
    expect(keysOf(ko).filter((key) => /은\(는\)|이\(가\)|을\(를\)|\(으\)로/.test(textOf(ko, key)))).toEqual(
      [],
    );
  });

  it('count', () => {
    const phrases = new Phrases();
    expect(phrases.in('en')('day.left', { count: 1 })).toBe('1 day left');
    expect(phrases.in('en')('day.left', { count: 2 })).toBe('2 days left');
    expect(phrases.in('ko')('day.left', { count: 2 })).toBe('2일 남음');
  });
});
