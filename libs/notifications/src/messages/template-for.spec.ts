import { templateFor } from './template-for.js';

const moved = (transition: string, isPublic: boolean, actorKind = 'account') => ({
  kind: 'case.moved',
  data: { transition, isPublic },
  actorKind,
});

describe('templateFor', () => {
  it.each([
    [{ kind: 'confirmation.requested', data: {}, actorKind: 'guest' }, 'confirm'],
    [{ kind: 'case.opened', data: {}, actorKind: 'account' }, 'received'],
    [moved('route', true, 'system'), 'moved'],
    [moved('adopt', true), 'moved'],
    [moved('note', false), null],
    [moved('withdraw', true), null],
    [moved('supply_supplement', true, 'guest'), null],
  ])('%j → %p', (event, template) => {
    expect(templateFor(event)).toBe(template);
  });
});
