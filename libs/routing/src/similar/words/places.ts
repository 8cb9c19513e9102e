const [EQUALS, SLASH, TAB, LINE] = [...'=/\t\n'].map((letter) => letter.charCodeAt(0));

/** Where words stand in a text, found by the word: a `Map` of a hundred thousand takes ten times the memory. */
export class Places {
  /** In the order of the words, and of the text where a word stands in it several times. */
  private readonly sorted: Uint32Array;

  constructor(
    private readonly text: string,
    places: number[],
  ) {
    const read = places.map((place) => ({ place, word: this.wordAt(place) }));
    read.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.place - b.place));
    this.sorted = Uint32Array.from(read, ({ place }) => place);
  }

  /** The places of this word, as they come in the text. */
  of(word: string): Uint32Array {
    const begin = this.firstNotBelow(word);
    let end = begin;
    while (end < this.sorted.length && this.compare(this.sorted[end]!, word) === 0) end++;
    return this.sorted.subarray(begin, end);
  }

  /** Whether any word begins so. */
  hasBeginning(beginning: string): boolean {
    const place = this.sorted[this.firstNotBelow(beginning)];
    return place !== undefined && this.text.startsWith(beginning, place);
  }

  /** All words, as they come in the text. */
  list(): string[] {
    return Array.from(this.sorted.toSorted(), (place) => this.wordAt(place));
  }

  private wordAt(place: number): string {
    let end = place;
    while (!isEnd(this.text.charCodeAt(end))) end++;
    return this.text.slice(place, end);
  }

  private firstNotBelow(word: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(this.sorted[middle]!, word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Letter by letter: a text of a thousand words is looked up tens of thousands of times. */
  private compare(place: number, word: string): number {
    for (let at = 0; at < word.length; at++) {
      const letter = this.text.charCodeAt(place + at);
      if (letter !== word.charCodeAt(at)) return isEnd(letter) ? -1 : letter - word.charCodeAt(at);
    }
    return isEnd(this.text.charCodeAt(place + word.length)) ? 0 : 1;
  }
}

/** What ends a word of the list: `word=stem stem/stem`, tabs between, a line for each group; and the end of all. */
const isEnd = (letter: number): boolean =>
  letter === EQUALS || letter === SLASH || letter === TAB || letter === LINE || Number.isNaN(letter);
