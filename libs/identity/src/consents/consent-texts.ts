import type { ConsentKind } from './consent.entity.js';

interface ConsentText {
  version: string;
  ko: string;
  en: string;
}

/**
 * What people are asked to agree to (개인정보 보호법 §15②, §17②: purpose, items, how long, and that they may refuse).
 * A text that has been shown is never changed: a new one is put before it, with its day.
 */
export const consentTexts: Record<ConsentKind, [ConsentText, ...ConsentText[]]> = {
  processing: [
    {
      version: '2026-11-29',
      ko: '제안을 심사하고 결과를 알려 드리려고 이름과 연락처를 받습니다. 채택한 제안은 결정한 날부터 3년, 채택하지 않은 제안은 2년 동안 보관하고 지웁니다(국민 제안 규정 제22조). 동의하지 않으실 수 있으나, 그러면 손님으로는 제안하실 수 없습니다.',
      en: 'We take your name and contact to review the idea and tell you the result. They are kept for 3 years from the decision if the idea is adopted, for 2 years if not, and then erased (Citizens’ Proposal Regulation, art. 22). You may refuse; then you cannot propose as a guest.',
    },
  ],
  public_name: [
    {
      version: '2026-11-29',
      ko: '제안이 채택되면 제안한 사람으로 이름을 공개합니다. 동의하지 않아도 심사에는 아무 영향이 없고, 언제든 거둘 수 있습니다.',
      en: 'If the idea is adopted, your name is published as its proposer. Refusing changes nothing in the review, and you can take it back at any time.',
    },
  ],
  sharing: [
    {
      version: '2026-11-29',
      ko: '제안이 다른 기관이나 지방자치단체로 넘어가면 이름과 연락처도 함께 보냅니다. 동의하지 않으면 제안 글만 보내고, 언제든 거둘 수 있습니다.',
      en: 'If the idea goes on to another agency or local government, your name and contact go with it. If you refuse, only the text goes; you can take it back at any time.',
    },
  ],
};

/** The text that is shown now. */
export const currentText = (kind: ConsentKind): ConsentText => consentTexts[kind][0];

/** The text of a version, where it is still known. */
export const textOf = (kind: ConsentKind, version: string): ConsentText | undefined =>
  consentTexts[kind].find((text) => text.version === version);
