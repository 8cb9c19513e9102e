import { hashEvent } from './hash-event.js';

const event = {
  tenantId: '0190a000-0000-7000-8000-000000000001',
  id: '0190a000-0000-7000-8000-000000000002',
  subjectId: '0190a000-0000-7000-8000-000000000003',
  sequence: 1,
  kind: 'idea.submitted',
  actorKind: 'guest',
  actorId: null,
  data: { b: 1, a: { d: null, c: '가' } },
  occurredAt: new Date('2026-03-01T00:00:00.000Z'),
  previous: null,
};

describe('hashEvent', () => {
  it('does not depend on the order of keys, which jsonb changes', () => {
    const reordered = { ...event, data: { a: { c: '가', d: null }, b: 1 } };
    expect(hashEvent(reordered)).toEqual(hashEvent(event));
  });

  it.each([
    ['sequence', { sequence: 2 }],
    ['kind', { kind: 'idea.withdrawn' }],
    ['actor', { actorId: event.id }],
    ['data', { data: { ...event.data, b: 2 } }],
    ['instant', { occurredAt: new Date('2026-03-01T00:00:00.001Z') }],
    ['event before', { previous: Buffer.from('00', 'hex') }],
    ['tenant', { tenantId: event.id }],
  ])('changes with the %s', (_, change) => {
    expect(hashEvent({ ...event, ...change })).not.toEqual(hashEvent(event));
  });
});
