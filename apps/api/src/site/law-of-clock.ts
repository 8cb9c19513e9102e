import type { BothLanguages } from './parts/say.js';

const proposals = (ko: string, article: string): BothLanguages => ({
  ko: `국민 제안 규정 ${ko}`,
  en: `Citizens’ Proposal Regulation, art. ${article}`,
});

/** The article from which a deadline of the shipped workflows comes; a tenant's own clocks have none here. */
const LAWS: Record<string, BothLanguages> = {
  decision: proposals('제10조제1항', '10(1)'),
  supplement: proposals('제6조제2항', '6(2)'),
  consultation: proposals('제9조제4항', '9(4)'),
  appeal: proposals('제12조제1항', '12(1)'),
  re_examination: proposals('제12조제3항', '12(3)'),
  promise: proposals('제11조', '11'),
  effect: proposals('제23조제4항', '23(4)'),
  petition: {
    ko: '민원 처리에 관한 법률 시행령 제15조',
    en: 'Enforcement Decree of the Civil Petitions Treatment Act, art. 15',
  },
};

export const lawOfClock = (code: string): BothLanguages | null => LAWS[code] ?? null;
