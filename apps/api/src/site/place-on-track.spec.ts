import { placeOnTrack } from './place-on-track.js';

const idea = {
  status: 'submitted',
  state: 'received',
  decidedAt: null,
  promisedOn: null,
  dueOn: '2026-12-01',
};
const decidedAt = '2026-11-01T00:00:00Z';

describe('where an idea stands', () => {
  it.each([
    ['before the mail was answered', { status: 'unconfirmed', state: null }, 'confirm'],
    ['received', {}, 'receive'],
    ['waiting for a supplement', { state: 'supplement_requested' }, 'receive'],
    ['sent to another agency', { state: 'transferred' }, 'receive'],
    ['of no agency yet, for two refused it', { state: 'arbitration' }, 'receive'],
    ['under review', { state: 'under_review' }, 'review'],
    ['in a state of the tenant’s own', { state: 'hearing' }, 'review'],
    ['not adopted', { state: 'not_adopted', decidedAt, dueOn: null }, 'decide'],
    ['examined once more', { state: 're_examination', decidedAt }, 'review'],
    ['looked at as a second chance', { state: 'second_chance', decidedAt, dueOn: null }, 'decide'],
    ['adopted', { state: 'adopted', decidedAt: new Date(0), promisedOn: '2027-01-01' }, 'promise'],
    ['carried out', { state: 'implemented', decidedAt, promisedOn: '2027-01-01', dueOn: null }, 'carry_out'],
  ])('%s', (_, facts, current) => {
    const track = placeOnTrack({ ...idea, ...facts });
    expect(track?.current).toBe(current);
    expect(track?.steps).toContain(current);
  });

  it('nowhere once it is withdrawn', () => {
    expect(placeOnTrack({ ...idea, status: 'withdrawn', state: 'withdrawn' })).toBeNull();
    expect(placeOnTrack({ ...idea, status: 'withdrawn', state: null })).toBeNull();
  });
});
