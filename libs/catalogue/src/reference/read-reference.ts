import { readFileSync } from 'node:fs';
import type { ReasonKind } from '../reasons/reason.entity.js';

interface Named {
  code: string;
  nameKo: string;
  nameEn: string;
}

export interface ReferenceAgency extends Named {
  kind: string;
  parentCode: string | null;
  competenceKo: string;
  competenceEn: string;
  legalBasis: string;
  validFrom: string | null;
  /** First day on which the successors do its work. */
  validTo: string | null;
  /** It settles whose business a case is. */
  isCoordinator?: true;
  /** Who does its work afterwards, the one with the larger part first. */
  successorCodes: string[];
}

export interface ReferenceTopic extends Named {
  agencyCodes: string[];
  townAgencyCodes: string[];
  position: number;
}

export interface ReferenceAgendaItem extends Named {
  kind: 'goal' | 'plan' | 'deal' | 'area' | 'project';
  parentCode: string | null;
  dueMonth: string | null;
  budgetTrillionWon: number | null;
  treasuryTrillionWon: number | null;
  jobs: number | null;
  figures: Record<string, unknown> | null;
  noteKo?: string;
  noteEn?: string;
  position: number;
}

export interface ReferenceReason extends Named {
  kind: ReasonKind;
  legalBasis: string;
  position: number;
}

export interface ReferenceRegion extends Named {
  parentCode: string | null;
  position: number;
}

export interface ReferenceService extends Named {
  summaryKo: string;
  summaryEn: string;
  /** Who offers it today. */
  agencyCode: string;
  link: string | null;
}

export interface ReferenceRule {
  code: string;
  position: number;
  whenTopics: string[];
  whenKeywords: string[];
  whenRegions: string[];
  whenCalls: string[];
  agencyCode: string;
  /** Who owns the matter from a day on, where that is not simply the agency's successor; oldest first. */
  agencyCodeFrom?: { from: string; agencyCode: string }[];
  noteKo: string;
}

export interface ReferenceCall {
  code: string;
  titleKo: string;
  titleEn: string;
  summaryKo: string;
  summaryEn: string;
  tasks: { code: string; titleKo: string; titleEn: string }[];
  /** Made up, to try things out with. */
  isDemo: boolean;
  /** Days from the day of installation. */
  relativeDays: { opens: number; closes: number; announces: number };
}

export interface ReferenceWording {
  tenant: string;
  key: string;
  ko: string;
  en: string;
}

/** What ships, by the name of its file. */
export interface Reference {
  agencies: ReferenceAgency[];
  'town-agencies': ReferenceAgency[];
  topics: ReferenceTopic[];
  agenda: ReferenceAgendaItem[];
  reasons: ReferenceReason[];
  regions: ReferenceRegion[];
  services: ReferenceService[];
  'routing-rules': ReferenceRule[];
  'town-routing-rules': ReferenceRule[];
  calls: ReferenceCall[];
  wording: ReferenceWording[];
}

/** Reads one list of the data that a new installation starts with. */
export function readReference<Name extends keyof Reference>(name: Name): Reference[Name] {
  const file = new URL(`./${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Reference[Name];
}
