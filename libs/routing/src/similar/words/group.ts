const BAR = '\t|\t';

/** A line of the list: words that mean the same, and words that point to it; each by its stems. */
export class Group {
  constructor(private readonly line: string) {}

  get name(): string {
    return this.line.slice(0, this.line.indexOf('\t'));
  }

  get words(): string[][] {
    return stemsIn(this.line.split(BAR)[0]!);
  }

  get near(): string[][] {
    return stemsIn(this.line.split(BAR)[1] ?? '');
  }

  /** Whether what stands at this place of the line points to the group. */
  isNear(place: number): boolean {
    const bar = this.line.indexOf(BAR);
    return bar >= 0 && place > bar;
  }
}

/** A word and its stems, in every way to read it. */
export const ITEM = /[^\t\n=]+=[^\t\n]+/g;

/** The stems of an item, for every way to read it. */
export const readingsOf = (item: string): string[][] =>
  item
    .slice(item.indexOf('=') + 1)
    .split('/')
    .map((reading) => reading.split(' '));

const stemsIn = (items: string): string[][] =>
  [...items.matchAll(ITEM)].flatMap(([item]) => readingsOf(item));
