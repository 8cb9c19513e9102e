import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, Matches, Max, Min } from 'class-validator';
import { Code, SafeText } from '@app/platform';
import { AGENCY_CODE } from './agency-line.js';

const MOST_VERSIONS = 2_000_000_000;
/** 200 lines of a thousand characters. */
const MOST_CHARACTERS = 200_000;

/** A list of agencies as CSV, its columns as in `tenant create --agencies`. */
export class AgencyListDto {
  @SafeText({ max: MOST_CHARACTERS, example: 'code,nameKo\nparks,공원녹지과' }) text: string;
}

/** What an administrator says of an agency. */
export class AgencyDto {
  @SafeText({ max: 100, example: '공원녹지과' }) nameKo: string;
  @SafeText({ max: 100, example: 'Parks Division' }) nameEn: string;
  /** The agency it is part of. */
  @Code({ optional: true }) parentCode?: string | null;
  @SafeText({ max: 1_000, optional: true }) competenceKo?: string | null;
  @SafeText({ max: 1_000, optional: true }) competenceEn?: string | null;
  @SafeText({ max: 200, example: '지방자치법 제125조' }) legalBasis: string;
  /** Where the office is reached: telephone or address. Anyone may read it. */
  @SafeText({ max: 200, optional: true, example: '063-281-2114' }) contact?: string | null;
  /** It settles whose business a case is; another one that did no longer does. */
  @IsBoolean() isCoordinator: boolean;
}

export class NewAgencyDto extends AgencyDto {
  /** By which it is known for good. */
  @Matches(AGENCY_CODE)
  @ApiProperty({ pattern: AGENCY_CODE.source, example: 'parks' })
  code: string;
}

export class ChangeAgencyDto extends AgencyDto {
  /** The version you saw. 409 with the current agency when it is outdated. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class RetireAgencyDto {
  /** Who does from today what it did. */
  @Code({ optional: true }) successorCode?: string | null;
  /** The version you saw. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class AgencyParam {
  @Code() code: string;
}

/** An agency as administrators see it. */
export class AgencyEntry {
  code: string;
  nameKo: string;
  nameEn: string;
  @ApiProperty({ type: String, nullable: true }) parentCode: string | null;
  competenceKo: string;
  competenceEn: string;
  legalBasis: string;
  contact: string;
  isCoordinator: boolean;
  version: number;
  /** The first day on which it no longer stood; null while it stands. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ type: [String] }) successorCodes: string[];
  /** Cases that lie with it and are not over. */
  openCases: number;
  /** Routing rules that are on and lead to it. */
  rules: number;
  /** Who works there: accounts that are open, and invitations. */
  people: number;
}

export class LineFaultView {
  /** From 1, as editors count. */
  line: number;
  @ApiProperty({ type: String, nullable: true }) column: string | null;
  ko: string;
  en: string;
}

export class ListedAgency {
  code: string;
  nameKo: string;
  nameEn: string;
  @ApiProperty({ type: String, nullable: true }) parentCode: string | null;
  isCoordinator: boolean;
  @ApiProperty({ type: [String] }) topicCodes: string[];
  @ApiProperty({ type: [String] }) keywords: string[];
}

/** What a list would bring, or what is wrong with it: never both. */
export class AgencyListPreview {
  @ApiProperty({ type: [ListedAgency] }) agencies: ListedAgency[];
  @ApiProperty({ type: [LineFaultView] }) faults: LineFaultView[];
}
