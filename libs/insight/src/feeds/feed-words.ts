/** What feeds are called. */
export const feedWords = {
  ideas: {
    title: { ko: '새 제안', en: 'New ideas' },
    about: { ko: '새로 접수되어 공개된 제안입니다.', en: 'Ideas that were received and are public.' },
  },
  replies: {
    title: { ko: '결정과 답변', en: 'Decisions and replies' },
    about: {
      ko: '제안에 대한 결정과 기관의 답변입니다.',
      en: 'What was decided on ideas, and the agencies’ replies.',
    },
  },
  promises: {
    title: { ko: '실시 약속', en: 'Promises' },
    about: {
      ko: '채택된 제안을 언제까지 실시하겠다는 약속입니다.',
      en: 'By when adopted ideas are to be carried out.',
    },
  },
  promised: { ko: '{day}까지 실시하기로 약속했습니다.', en: 'To be carried out by {day}.' },
};
