import { isForSupport, templateFor } from './template-for.js';

const moved = (tellsCitizen: boolean) => ({
  kind: 'case.moved',
  data: { transition: 'adopt', tellsCitizen },
});
const clock = (what: string, party: string) => ({ kind: `clock.${what}`, data: { party } });

describe('templateFor', () => {
  it.each([
    [{ kind: 'confirmation.requested', data: {} }, 'confirm', 'proposer'],
    [{ kind: 'case.opened', data: {} }, 'received', 'proposer'],
    [{ kind: 'case.opened', data: { splitFrom: 'an idea' } }, 'split-off', 'proposer'],
    [moved(true), 'moved', 'proposer'],
    [{ kind: 'milestone.reached', data: {} }, 'step-reached', 'proposer'],
    [{ kind: 'proposers.stated', data: { proposers: [] } }, 'joint-asked', 'named'],
    [
      { kind: 'proposal.answered', data: { answer: 'declined', isAgreed: false } },
      'joint-declined',
      'author',
    ],
    [{ kind: 'proposal.answered', data: { answer: 'agreed', isAgreed: true } }, 'joint-agreed', 'author'],
    [{ kind: 'idea.hidden', data: { reason: 'personal-data' } }, 'idea-hidden', 'author'],
    [{ kind: 'idea.shown', data: {} }, 'idea-back', 'author'],
    [{ kind: 'idea.objection_refused', data: {} }, 'idea-objection-refused', 'author'],
    [{ kind: 'idea.rejected', data: {} }, 'idea-rejected', 'author'],
    [clock('reminded', 'proposer'), 'answer-soon', 'proposer'],
    [clock('reminded', 'agency'), 'act-soon', 'desk'],
    [clock('breached', 'agency'), 'time-passed', 'department'],
    [clock('elapsed', 'consulted'), 'time-passed', 'desk'],
    [clock('escalated', 'agency'), 'taken-further', 'superiors'],
  ])('%j is %s for the %s', (event, template, audience) => {
    expect(templateFor(event)).toEqual({ template, audience });
  });

  const oneOfSeveral = { kind: 'proposal.answered', data: { answer: 'agreed', isAgreed: false } };

  const hiddenElsewhere = { kind: 'idea.hidden', data: { reason: 'insult' }, actorKind: 'system' };

  it.each([moved(false), clock('elapsed', 'nobody'), oneOfSeveral, hiddenElsewhere])(
    '%j is told to nobody',
    (event) => {
      expect(templateFor(event)).toBeNull();
    },
  );
});

describe('those who support an idea', () => {
  const move = (effects: string[], isPublic = true) => ({ kind: 'case.moved', data: { isPublic, effects } });

  it.each([
    [move(['publish_reply', 'notify_citizen']), true],
    [move(['keep_promise']), true],
    [move(['publish_reply'], false), false],
    [move(['notify_citizen', 'drop_promise']), false],
    [{ kind: 'case.moved', data: { isPublic: true } }, false],
    [{ kind: 'case.prepared', data: { isPublic: true, effects: ['publish_reply'] } }, false],
  ])('hear of %j: %s', (event, isTold) => {
    expect(isForSupport(event)).toBe(isTold);
  });
});
