import type { Schemas } from '@app/client';
import type { PaperIdea } from './use-paper.js';

/** What was typed, by the name of the field in the request. */
export const NOTHING = {
  channel: 'counter',
  receivedOn: '',
  'person.name': '',
  'person.phone': '',
  'person.email': '',
  'person.postalAddress': '',
  title: '',
  situation: '',
  improvement: '',
  effect: '',
  callCode: '',
  topicCode: '',
  regionCode: '',
};
export type PaperValues = typeof NOTHING;
export type PaperField = keyof PaperValues;

export const CHANNELS = ['counter', 'paper', 'phone'] as const;
export const REQUIRED: readonly PaperField[] = ['receivedOn', 'person.name', 'title', 'improvement'];

export interface Ticks {
  hasConsented: boolean;
  public_name: boolean;
  sharing: boolean;
  isWithheld: boolean;
}

/** A question of a call. */
export type Asked = Schemas['FormFieldView'];

/** What was typed or chosen for it. */
export type Answer = string | string[];

/** Answers as a call asks for them: numbers as numbers, yes and no as such. What is no number goes as it was typed. */
export function answersOf(fields: Asked[], typed: Record<string, Answer>): PaperIdea['answers'] {
  const given = fields.flatMap(({ key, kind }): [string, string | string[] | number | boolean][] => {
    const answer = typed[key] ?? '';
    if (answer.length === 0) return [];
    if (kind === 'flag') return [[key, answer === 'yes']];
    const number = Number(answer);
    return [[key, kind === 'number' && String(answer).trim() && Number.isFinite(number) ? number : answer]];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** The request; what was left empty is left out. */
export function requestOf(values: PaperValues, ticks: Ticks, answers: PaperIdea['answers']): PaperIdea {
  const text = (name: PaperField): string | undefined => values[name].trim() || undefined;
  const consents = (['public_name', 'sharing'] as const).filter((kind) => ticks[kind]);
  return {
    channel: CHANNELS.find((known) => known === values.channel) ?? 'counter',
    receivedOn: values.receivedOn,
    title: values.title,
    situation: text('situation'),
    improvement: values.improvement,
    effect: text('effect'),
    callCode: text('callCode'),
    answers,
    topicCode: text('topicCode'),
    regionCode: text('regionCode'),
    person: {
      name: values['person.name'],
      phone: text('person.phone'),
      email: text('person.email'),
      postalAddress: text('person.postalAddress'),
    },
    hasConsented: ticks.hasConsented,
    consents,
    isWithheld: ticks.isWithheld,
  };
}
