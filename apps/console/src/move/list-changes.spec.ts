import { listChanges, type Standing } from './list-changes.js';

const before: Standing = {
  version: 3,
  state: 'under_review',
  stateLabel: { ko: '심사중', en: 'Under review' },
  agencyCode: 'mois',
  assigneeId: null,
  dueOn: '2026-12-10',
};

describe('what changed on a case', () => {
  it('names the state before the version', () => {
    expect(listChanges(before, { ...before, state: 'transferred', version: 4 })).toEqual([
      { what: 'state', before: 'under_review', now: 'transferred' },
      { what: 'version', before: 3, now: 4 },
    ]);
  });

  it('counts being laid down and having no deadline any more', () => {
    const held = { ...before, assigneeId: 'somebody' };
    const changes = listChanges(held, { ...before, dueOn: null });
    expect(changes.map(({ what }) => what)).toEqual(['assigneeId', 'dueOn']);
  });

  it('is nothing where nothing did', () => {
    expect(listChanges(before, { ...before })).toEqual([]);
  });
});
