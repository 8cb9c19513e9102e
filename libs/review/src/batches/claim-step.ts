/** Not a transition of the workflow: a case that is claimed stays where it is. */
export const CLAIM = 'claim';
export const CLAIM_LABEL = { ko: '맡기', en: 'Claim' };
