import { readOthers } from './read-others.js';

describe('readOthers', () => {
  it('passes over empty rows, and keeps what was typed beside them', () => {
    const form = {
      token: 'x',
      'others.1.name': '김하늘',
      'others.1.email': 'haneul@example.kr',
      'others.1.share': '40',
      'others.4.name': '박바다',
    };
    expect(readOthers(form)).toEqual({
      typed: {
        token: 'x',
        'others.0.name': '김하늘',
        'others.0.email': 'haneul@example.kr',
        'others.0.share': '40',
        'others.1.name': '박바다',
      },
      others: [{ name: '김하늘', email: 'haneul@example.kr', share: 40 }, { name: '박바다' }],
    });
  });

  it('leaves it to the rules to refuse a share that is no number', () => {
    expect(readOthers({ 'others.0.share': 'half' }).others).toEqual([{ share: NaN }]);
  });
});
