/** Syllables whose ㅆ is often typed as ㅅ, before endings that need it. */
const DOUBLE_S = new Map(
  [
    '잇있',
    '엇었',
    '앗았',
    '햇했',
    '겟겠',
    '됫됐',
    '됏됐',
    '줫줬',
    '왓왔',
    '졋졌',
    '렷렸',
    '봣봤',
    '냇냈',
    '꼇꼈',
  ].map((pair) => [pair[0]!, pair[1]!] as const),
);
const MENDS: [RegExp, string | ((found: string) => string)][] = [
  [
    new RegExp(`[${[...DOUBLE_S.keys()].join('')}](?=[으습게어던다음을지나네고])`, 'gu'),
    (found) => DOUBLE_S.get(found)!,
  ],
  [/(?:새|쎄|셰|세)(?:요|여|용|염)(?![\p{L}])/gu, '세요'],
  [/조(?:요|라|잉)(?![\p{L}])/gu, '줘요'],
  [/되요/gu, '돼요'],
  [/돼(?=[게고면는])/gu, '되'],
];
/** "Please": says nothing wherever it stands. */
const PLEASE = /(?:해\s*)?(?:주(?:세요|십시오|십쇼|시길|시기|셨으면|시면)|줘요|줬으면)(?![\p{L}])/gu;
/** So do these after a verb; after a noun they are words of their own (점검 주기). */
const AFTER_VERB = /(?<=[가-힣])\s*(?:주(?:길|기|오|라|자|면|었으면)|줘|달라고?)(?![\p{L}])/gu;
/** ㅏ ㅐ ㅓ ㅔ ㅕ ㅘ ㅙ ㅝ ㅞ: with one of them and no final consonant ends a verb before 주다. */
const OPEN = new Set([0, 1, 4, 5, 6, 9, 10, 14, 15]);

/** Mends what many people type otherwise than it is spelt, and takes off how they ask. */
export function mendTyping(text: string): string {
  const mended = MENDS.reduce(
    (so, [wrong, right]) => so.replace(wrong, right as (found: string) => string),
    text.normalize('NFC'),
  );
  return mended
    .replace(PLEASE, ' ')
    .replace(AFTER_VERB, (found, at: number, all: string) => (endsVerb(all[at - 1]!) ? ' ' : found));
}

function endsVerb(syllable: string): boolean {
  const code = syllable.charCodeAt(0) - 0xac00;
  return code % 28 === 0 && OPEN.has(Math.floor((code % 588) / 28));
}
