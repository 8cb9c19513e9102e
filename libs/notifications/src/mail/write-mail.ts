import type { PublicCase } from '@app/review';
import type { Body, Mail, MailFacts } from './mail-facts.js';
import { isOfProposers, writeJoint } from './write-joint.js';
import { writeFollowed } from './write-followed.js';
import { isOfMerges, nameOther, writeMerge } from './write-merge.js';
import { nameGovernments, writeElsewhere } from './write-elsewhere.js';
import { writeStepReached } from './write-step-reached.js';
import { isForOfficials, writeToOfficials } from './write-to-officials.js';

/** Writes a mail in the reader's language: what happened, what it means, where to look. */
export function writeMail(facts: MailFacts): Mail {
  const isKorean = facts.language === 'ko';
  if (isForOfficials(facts.template)) return writeToOfficials(facts);
  const body =
    facts.template === 'step-reached'
      ? writeStepReached(facts)
      : facts.template === 'followed'
        ? writeFollowed(facts)
        : facts.template === 'elsewhere'
          ? writeElsewhere(facts)
          : isOfMerges(facts.template)
            ? writeMerge(facts)
            : isOfProposers(facts.template)
              ? writeJoint(facts)
              : isKorean
                ? inKorean(facts)
                : inEnglish(facts);
  const number = facts.idea.trackingNumber;
  const close = isKorean
    ? [
        `접수번호: ${number}`,
        `진행 상황 보기: ${facts.followUrl}`,
        ...rate(facts),
        ...ownData(facts),
        ...stop(facts),
        '',
        facts.siteName.ko,
      ]
    : [
        `Tracking number: ${number}`,
        `Follow it: ${facts.followUrl}`,
        ...rate(facts),
        ...ownData(facts),
        ...stop(facts),
        '',
        facts.siteName.en,
      ];
  const name = isKorean ? facts.siteName.ko : facts.siteName.en;
  return {
    subject: `[${name}] ${body.subject}`,
    text: [...body.lines, '', ...close].join('\n'),
    link: facts.followUrl,
  };
}

/** Whoever is named beside the author has no other way there; a mail about them to the author has none. */
function ownData({ language, template, joint }: MailFacts): string[] {
  if (!joint || template === 'joint-agreed' || template === 'joint-declined') return [];
  return [
    `${language === 'ko' ? '내 정보 보기·지우기' : 'Your data, and how to erase it'}: ${joint.ownDataUrl}`,
  ];
}

/** After an answer its proposer is asked what it is worth to them. */
function rate({ language, rateUrl }: MailFacts): string[] {
  if (!rateUrl) return [];
  return [
    `${language === 'ko' ? '답변에 만족하셨나요? 알려 주기' : 'Are you content with the answer? Tell us'}: ${rateUrl}`,
  ];
}

/** Whoever follows an idea ends that without signing in. */
function stop({ language, stopUrl }: MailFacts): string[] {
  if (!stopUrl) return [];
  return [`${language === 'ko' ? '이 제안 알림 그만 받기' : 'Stop mails about this idea'}: ${stopUrl}`];
}

function inKorean(facts: MailFacts): Body {
  const { template, idea, shown, step, deadline, agencyName, confirmUrl } = facts;
  const title = `제안: ${idea.title}`;
  if (template === 'confirm')
    return {
      subject: '제안을 확인해 주세요',
      lines: [
        title,
        '',
        '보내 주신 제안이 아직 접수되지 않았습니다.',
        '아래 주소를 열어 단추를 누르면 접수되고 처리 기한이 시작됩니다.',
        confirmUrl,
        '',
        '72시간 안에 누르지 않으면 제안과 이메일 주소를 지웁니다. 직접 보내지 않았다면 그대로 두세요.',
      ],
    };
  if (template === 'received')
    return {
      subject: '제안이 접수되었습니다',
      lines: [title, '', '제안이 접수되었습니다.', ...due(shown, '처리 기한')],
    };
  if (template === 'answer-soon')
    return {
      subject: `${deadline?.label.ko ?? '기한'} 안내`,
      lines: [
        title,
        '',
        `${deadline?.label.ko}: ${deadline?.dueOn}`,
        '이날까지 답해 주시면 계속 처리합니다.',
      ],
    };
  return {
    subject: `${step?.label.ko ?? '처리 상태가 바뀌었습니다'}: ${idea.title.slice(0, 60)}`,
    lines: [
      title,
      '',
      `처리 상태: ${step?.stateLabel.ko ?? ''}`,
      ...(agencyName ? [`담당 기관: ${agencyName.ko}`] : []),
      ...(shown?.promisedOn && shown.isSettled ? [`실시 예정일: ${shown.promisedOn}`] : []),
      ...(shown?.isSettled ? [] : due(shown, '처리 기한')),
      ...nameOther(facts),
      ...nameGovernments(facts),
      ...said(step?.message ?? null),
      ...said(shown?.isSettled ? shown.reply : null),
      ...said(shown?.isSettled ? pointsIn(shown, 'ko') : null),
    ],
  };
}

function inEnglish(facts: MailFacts): Body {
  const { template, idea, shown, step, deadline, agencyName, confirmUrl } = facts;
  const title = `Idea: ${idea.title}`;
  if (template === 'confirm')
    return {
      subject: 'Please confirm your idea',
      lines: [
        title,
        '',
        'Your idea has not been received yet.',
        'Open this address and press the button: then it is received and the time for an answer begins.',
        confirmUrl,
        '',
        'If nobody presses it within 72 hours we delete the idea and your address. If you sent nothing, do nothing.',
      ],
    };
  if (template === 'received')
    return {
      subject: 'Your idea was received',
      lines: [title, '', 'Your idea was received.', ...due(shown, 'Answer due')],
    };
  if (template === 'answer-soon')
    return {
      subject: `Your answer is due soon: ${deadline?.label.en ?? ''}`,
      lines: [
        title,
        '',
        `${deadline?.label.en}: ${deadline?.dueOn}`,
        'Please answer by that day, and we go on.',
      ],
    };
  return {
    subject: `${step?.label.en ?? 'Something changed'}: ${idea.title.slice(0, 60)}`,
    lines: [
      title,
      '',
      `State: ${step?.stateLabel.en ?? ''}`,
      ...(agencyName ? [`Agency: ${agencyName.en}`] : []),
      ...(shown?.promisedOn && shown.isSettled ? [`Planned day: ${shown.promisedOn}`] : []),
      ...(shown?.isSettled ? [] : due(shown, 'Answer due')),
      ...nameOther(facts),
      ...nameGovernments(facts),
      ...said(step?.message ?? null),
      ...said(shown?.isSettled ? shown.reply : null),
      ...said(shown?.isSettled ? pointsIn(shown, 'en') : null),
    ],
  };
}

function due(shown: PublicCase | null, label: string): string[] {
  return shown?.dueOn && !shown.clockStoppedOn ? [`${label}: ${shown.dueOn}`] : [];
}

/** How many points of how many agencies go with the reply; they are read where the idea is followed. */
function pointsIn({ points }: PublicCase, language: 'ko' | 'en'): string | null {
  if (points.length === 0) return null;
  const agencies = new Set(points.map(({ agency }) => agency)).size;
  return language === 'ko'
    ? `${agencies}개 기관이 함께 답했습니다. 답변 항목 ${points.length}개를 아래 주소에서 볼 수 있습니다.`
    : `The answer has ${points.length} points from ${agencies} agencies. Read them at the address below.`;
}

function said(text: string | null): string[] {
  return text ? ['', text] : [];
}
