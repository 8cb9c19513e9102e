import type { Milestone } from '@app/delivery';
import type { Echo } from '@app/exchange';
import type { Idea } from '@app/intake';
import type { PublicCase, TimelineEntry } from '@app/review';
import type { Bilingual } from '@app/workflow';
import type { Template } from '../messages/template-for.js';

/** All that a mail may speak of. */
export interface MailFacts {
  template: Template;
  language: 'ko' | 'en';
  siteName: { ko: string; en: string };
  idea: Idea;
  shown: PublicCase | null;
  /** The step the mail is about. */
  step: TimelineEntry | null;
  /** The deadline the mail is about. */
  deadline: { label: { ko: string; en: string }; dueOn: string } | null;
  /** The step to a promise that the mail is about. */
  milestone: Milestone | null;
  /** The idea with which this one was merged, or of which it was a part; its title where anyone may read it. */
  other: { trackingNumber: string; title: string | null; url: string } | null;
  /** Of several proposers, the reader if named beside the author, and whoever the mail is about; null otherwise. */
  joint: {
    share: number;
    isLead: boolean;
    author: string | null;
    proposer: string | null;
    answerUrl: string;
    /** Where they see what is known of them, and have it erased. */
    ownDataUrl: string;
  } | null;
  /** The reader agreed that name and contact go along to other governments. */
  goesAlong: boolean;
  /** Why the idea is out of view, or was not received; null for one that anybody may read. */
  ground: Bilingual | null;
  /** Governments to which the step leads: by transfer, raising or recommendation. */
  governments: Bilingual[];
  /** The step of another government that the mail is about, and where the author, and nobody else, acts on it there. */
  elsewhere: { echo: Echo; address: string | null } | null;
  /** Where officials find the case. */
  caseUrl: string;
  agencyName: { ko: string; en: string } | null;
  confirmUrl: string;
  followUrl: string;
  /** Where the proposer says how content they are with the answer that the mail brings; null for any other mail. */
  rateUrl: string | null;
  /** Where whoever follows the idea ends that; null for any other reader. */
  stopUrl: string | null;
}

export interface Mail {
  subject: string;
  text: string;
  /** What goes by short message or messenger; null for what only ever goes by mail. */
  short: string | null;
}
