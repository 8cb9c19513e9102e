/** Rules bear the codes of agencies and topics, and have room for 64 characters. */
export const AGENCY_CODE = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/** One agency as an operator lists it, and what is its business. */
export interface AgencyLine {
  code: string;
  nameKo: string;
  nameEn: string;
  /** The agency it is part of. */
  parentCode: string | null;
  competenceKo: string;
  competenceEn: string;
  legalBasis: string;
  /** Where the office is reached. */
  contact: string;
  /** It settles whose business a case is. */
  isCoordinator: boolean;
  /** Topics whose ideas go to it. */
  topicCodes: string[];
  /** Words in a title that lead to it. */
  keywords: string[];
}

/** What is wrong with a line of a file, and where. */
export interface LineFault {
  /** From 1, as editors count. */
  line: number;
  column: string | null;
  ko: string;
  en: string;
}

/** The columns of the file; those with a star must be there. */
export const COLUMNS = {
  code: true,
  nameKo: true,
  nameEn: false,
  parent: false,
  competenceKo: false,
  competenceEn: false,
  legalBasis: false,
  contact: false,
  coordinator: false,
  topics: false,
  keywords: false,
} as const;

export type Column = keyof typeof COLUMNS;
/** A line as it was read, before it was looked at. */
export type RawLine = { line: number; cells: Record<Column, string> };

/** What a tenant has already when a list is added to it. */
export interface Standing {
  codes: string[];
  /** Agencies that others may be part of. */
  parents: string[];
  hasCoordinator: boolean;
  /** Topics that a rule leads somewhere. */
  topics: string[];
}
