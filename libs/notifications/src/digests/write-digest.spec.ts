import { writeDigest } from './write-digest.js';

const item = (part: 'overdue' | 'soon' | 'new', title: string, count: number, dueOn: string | null) => ({
  ...{ agencyCode: 'mois', ideaId: 'an id', trackingNumber: 'ABCD', title, dueOn, part, count },
});
const given = {
  siteName: { ko: '마당', en: 'Madang' },
  day: '2026-03-03',
  link: 'https://madang.example.kr/console/',
  items: [item('overdue', '그늘', 12, '2026-03-02'), item('new', '나무', 1, null)],
};

describe('the digest', () => {
  it('counts what waits, lists the first, and leaves out what there is none of', () => {
    const { subject, text } = writeDigest({ ...given, language: 'ko' });
    expect(subject).toBe('[마당] 2026-03-03 할 일: 기한이 지남 12, 새로 들어옴 1');
    expect(text).toContain(
      '기한이 지남: 12\n- 그늘 (ABCD, 2026-03-02)\n- 그 밖에 11건\n\n새로 들어옴: 1\n- 나무 (ABCD)\n',
    );
    expect(text).not.toContain('사흘');
  });

  it('speaks English to whoever reads it', () => {
    expect(writeDigest({ ...given, language: 'en' }).subject).toBe(
      '[Madang] To do on 2026-03-03: Overdue 12, New 1',
    );
  });
});
