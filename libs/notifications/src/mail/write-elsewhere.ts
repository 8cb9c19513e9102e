import type { Body, MailFacts } from './mail-facts.js';

/** Tells what another government did with the idea, and where the proposer follows it there. */
export function writeElsewhere({ language, idea, elsewhere }: MailFacts): Body {
  if (!elsewhere) throw new Error(`a mail about nothing, for idea ${idea.id}`);
  const { echo, address } = elsewhere;
  const isKorean = language === 'ko';
  const [place, label] = [echo.place[language], echo.label[language]];
  const title = idea.title.slice(0, 60);
  return {
    subject: `${place}: ${label}: ${title}`,
    lines: [
      `${isKorean ? '제안' : 'Idea'}: ${idea.title}`,
      '',
      isKorean ? `${place}에서 알려 왔습니다: ${label}` : `${place} tells: ${label}`,
      ...(echo.stateLabel ? [`${isKorean ? '처리 상태' : 'State'}: ${echo.stateLabel[language]}`] : []),
      ...(echo.message ? ['', echo.message] : []),
      ...(address
        ? [
            '',
            isKorean
              ? '아래 주소는 제안하신 분만 쓰는 주소입니다. 그곳에서 보완하거나 철회할 수 있습니다.'
              : 'This address is yours alone: there you can answer, add to your idea or take it back.',
            address,
          ]
        : []),
    ],
  };
}

/** The governments to which a step leads; whoever was sent nothing of the proposer is told so. */
export function nameGovernments({ language, governments, step, goesAlong }: MailFacts): string[] {
  if (governments.length === 0) return [];
  const names = governments.map((one) => one[language]).join(', ');
  const isSent = step?.kind === 'send';
  const of = ALONG[goesAlong ? 'sent' : 'kept'][language];
  return [`${language === 'ko' ? '받는 정부' : 'To'}: ${names}`, ...(isSent ? ['', of] : [])];
}

const ALONG = {
  sent: {
    ko: '동의하신 대로 이름과 연락처도 함께 보냅니다. ‘내 정보’에서 언제든 동의를 거둘 수 있습니다.',
    en: 'Your name and contact go along, as you agreed. You can take that back at any time under “Your data”.',
  },
  kept: {
    ko: '이름과 연락처는 보내지 않았습니다. 함께 보내시려면 아래 진행 상황에서 동의해 주세요.',
    en: 'Your name and contact were not sent. To let them go along, agree on the page below.',
  },
};
