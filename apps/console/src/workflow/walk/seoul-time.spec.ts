import { fromSeoulTime } from './seoul-time.js';

describe('day and time in Seoul', () => {
  it('are read as an instant', () => {
    expect(fromSeoulTime('2026-03-02T08:30')).toEqual(new Date('2026-03-01T23:30:00Z'));
    expect(fromSeoulTime('')).toBeNull();
  });
});
