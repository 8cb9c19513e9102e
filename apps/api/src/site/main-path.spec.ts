import { small, statutory } from '@app/workflow';
import { mainPath } from './main-path.js';

const codes = (path: ReturnType<typeof mainPath>) =>
  path.map(({ state, instead }) => [state.code, ...instead.map(({ code }) => code)]);

describe('mainPath', () => {
  it('leads from receipt to what was carried out, and says how it may come out instead', () => {
    expect(codes(mainPath(statutory))).toEqual([
      ['received'],
      ['under_review'],
      ['adopted', 'not_adopted'],
      ['implemented'],
    ]);
    expect(codes(mainPath(small))).toEqual([
      ['received'],
      ['under_review'],
      ['adopted', 'not_adopted'],
      ['done'],
    ]);
  });

  it('ends where only states follow that nobody may see, and never goes round', () => {
    const states = small.states.map((state) => ({ ...state, isPublic: state.code !== 'adopted' }));
    expect(codes(mainPath({ ...small, states }))).toEqual([['received'], ['under_review']]);
    const transitions = small.transitions.map((move) =>
      move.name === 'adopt' ? { ...move, to: 'received' } : move,
    );
    expect(codes(mainPath({ ...small, transitions }))).toEqual([['received'], ['under_review']]);
  });
});
