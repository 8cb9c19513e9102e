import type { AccountTemplate, CommentTemplate } from './account-template.js';
import type { Writing } from './write-account-mail.js';

/** True for a message about a comment of its reader. */
export const isOfComment = (template: AccountTemplate): template is CommentTemplate =>
  Object.hasOwn(commentTexts, template);

/** What the author of a comment reads of what was decided. It repeats nothing of the comment. */
export const commentTexts: Record<CommentTemplate, Record<'ko' | 'en', Writing>> = {
  'comment-held': {
    ko: ({ url }) => ({
      subject: '댓글이 잠시 가려졌습니다',
      lines: [
        '신고가 여러 건 들어와 회원님의 댓글을 잠시 가렸습니다. 담당자가 살펴봅니다.',
        '30일 안에 결정이 없으면 다시 보입니다. 따로 하실 일은 없습니다.',
        url,
      ],
    }),
    en: ({ url }) => ({
      subject: 'Your comment is out of view for now',
      lines: [
        'Several people reported your comment, so it is out of view until somebody has looked at it.',
        'Without a decision within 30 days it comes back. There is nothing you need to do.',
        url,
      ],
    }),
  },
  'comment-hidden': {
    ko: ({ url }) => ({
      subject: '댓글이 가려졌습니다',
      lines: [
        '담당자가 운영 기준에 따라 회원님의 댓글을 가렸습니다. 까닭은 아래에서 볼 수 있습니다.',
        '받아들이기 어려우면 30일 안에 한 번 이의를 낼 수 있습니다. 다른 담당자가 다시 살펴봅니다.',
        url,
      ],
    }),
    en: ({ url }) => ({
      subject: 'Your comment was hidden',
      lines: [
        'An official hid your comment under the rules of the site. The ground stands at the address below.',
        'If you disagree, you may object there once within 30 days. Somebody else will look at it.',
        url,
      ],
    }),
  },
  'comment-back': {
    ko: ({ url }) => ({ subject: '댓글이 다시 보입니다', lines: ['가려졌던 댓글이 다시 보입니다.', url] }),
    en: ({ url }) => ({
      subject: 'Your comment is in view again',
      lines: ['Your comment, which was out of view, can be read again.', url],
    }),
  },
  'objection-refused': {
    ko: ({ url }) => ({
      subject: '이의를 받아들이지 않았습니다',
      lines: ['다른 담당자가 이의를 살펴보고, 댓글을 그대로 가려 두기로 했습니다.', url],
    }),
    en: ({ url }) => ({
      subject: 'Your objection was not granted',
      lines: ['Another official looked at your objection. Your comment stays hidden.', url],
    }),
  },
};
