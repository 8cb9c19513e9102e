import { sortNews } from './sort-news.js';

describe('what is to be read anew', () => {
  it('is as little as each kind of news asks for', () => {
    const cases = [
      { ideaId: 'a', kinds: ['case.moved', 'note.written'] },
      { ideaId: 'b', kinds: ['presence.changed'] },
      { ideaId: 'c', kinds: ['case.left'] },
      { ideaId: 'd', kinds: ['note.taken_back'] },
    ];
    const { moved, noted, visited } = sortNews(cases);
    expect([[...moved], [...noted], [...visited]]).toEqual([['a', 'c'], ['a', 'd'], ['b']]);
  });
});
