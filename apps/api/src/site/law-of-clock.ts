/** The article from which a deadline of the shipped workflows comes; a tenant's own clocks have none here. */
const LAWS: Record<string, string> = {
  decision: '국민 제안 규정 제10조제1항',
  supplement: '국민 제안 규정 제6조제2항',
  consultation: '국민 제안 규정 제9조제4항',
  appeal: '국민 제안 규정 제12조제1항',
  re_examination: '국민 제안 규정 제12조제3항',
  promise: '국민 제안 규정 제11조',
  effect: '국민 제안 규정 제23조제4항',
  petition: '민원 처리에 관한 법률 시행령 제15조',
};

export const lawOfClock = (code: string): string | null => LAWS[code] ?? null;
