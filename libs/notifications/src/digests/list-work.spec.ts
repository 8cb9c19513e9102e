import { listWork } from './list-work.js';

const item = (part: 'overdue' | 'soon' | 'new', title: string, count: number, dueOn: string | null) => ({
  ...{ agencyCode: 'mois', ideaId: 'an id', trackingNumber: 'ABCD', title, dueOn, part, count },
});
const items = [item('overdue', '그늘', 12, '2026-03-02'), item('new', '나무', 1, null)];

const ADDRESS = 'https://a.kr/console/moderation';
const list = (toModerate: number, language: 'ko' | 'en') =>
  listWork({ items, toModerate }, language, ADDRESS);

describe('what waits in the morning', () => {
  it('is counted, its first are listed, and what there is none of is left out', () => {
    expect(list(0, 'ko')).toEqual({
      counts: '기한이 지남 12, 새로 들어옴 1',
      list: '기한이 지남: 12\n- 그늘 (ABCD, 2026-03-02)\n- 그 밖에 11건\n\n새로 들어옴: 1\n- 나무 (ABCD)',
    });
  });

  it('is said in English to whoever reads it', () => {
    expect(list(0, 'en').counts).toBe('Overdue 12, New 1');
  });

  it('ends with what is to be moderated, and where', () => {
    expect(listWork({ items: [], toModerate: 3 }, 'ko', ADDRESS)).toEqual({
      counts: '신고와 이의, 살필 제안 3',
      list: `신고와 이의, 살필 제안: 3\n${ADDRESS}`,
    });
    expect(list(3, 'en').list).toMatch(/New: 1\n.+\n\nReports, objections and held ideas: 3\nhttps/);
  });
});
