import { listWork } from './list-work.js';

const item = (part: 'overdue' | 'soon' | 'new', title: string, count: number, dueOn: string | null) => ({
  ...{ agencyCode: 'mois', ideaId: 'an id', trackingNumber: 'ABCD', title, dueOn, part, count },
});
const items = [item('overdue', '그늘', 12, '2026-03-02'), item('new', '나무', 1, null)];

describe('what waits in the morning', () => {
  it('is counted, its first are listed, and what there is none of is left out', () => {
    expect(listWork(items, 'ko')).toEqual({
      counts: '기한이 지남 12, 새로 들어옴 1',
      list: '기한이 지남: 12\n- 그늘 (ABCD, 2026-03-02)\n- 그 밖에 11건\n\n새로 들어옴: 1\n- 나무 (ABCD)',
    });
  });

  it('is said in English to whoever reads it', () => {
    expect(listWork(items, 'en').counts).toBe('Overdue 12, New 1');
  });
});
