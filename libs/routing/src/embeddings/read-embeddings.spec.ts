import { readEmbeddings } from './read-embeddings.js';

const of = (...embeddings: unknown[]) => ({ data: embeddings.map((embedding) => ({ embedding })) });

describe('readEmbeddings', () => {
  it('brings vectors to length one and into the order of their indexes', () => {
    const data = [
      { index: 1, embedding: [0, 2] },
      { index: 0, embedding: [3, 4] },
    ];
    expect(readEmbeddings({ data }, 2)).toEqual([Float32Array.of(0.6, 0.8), Float32Array.of(0, 1)]);
    expect(readEmbeddings(of([5]), 1)).toEqual([Float32Array.of(1)]);
  });

  it.each([
    [null],
    [{ error: 'no such model' }],
    [of([1], [1])],
    [of([])],
    [of([0, 0])],
    [of(['1'])],
    [of(null)],
    [{ data: [null] }],
    [{ data: [{ index: 7, embedding: [1] }] }],
  ])('refuses %j', (answer) => expect(() => readEmbeddings(answer, 1)).toThrow(/answer|embedding|index/));
});
