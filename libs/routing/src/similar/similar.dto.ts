import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { SafeText } from '@app/platform';
import { BilingualView } from '@app/review';
import { MATCH_KINDS, type MatchKind } from './matching/ways.js';

export const SCOPES = ['tenant', 'nation'] as const;
export type Scope = (typeof SCOPES)[number];
const MOST_ASKED = 300;

export class SimilarQuery {
  /** What is being written: a title, or its first sentence. */
  @SafeText({ max: MOST_ASKED, example: '통학로에 방지턱을 놓아 주세요' }) q: string;

  /** Ideas of this tenant, or public ideas of all others. */
  @ApiPropertyOptional({ enum: SCOPES, default: 'tenant' })
  @IsOptional()
  @IsIn(SCOPES)
  scope?: Scope;

  /** An idea that is left out: the one that is looked from. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  except?: string;
}

/** A word of what was asked, and the word of the idea that answers to it. */
export class MatchedWord {
  asked: string;
  found: string;
  /** The same word, one that means the same, one that points to it, or the same but for its spelling. */
  @ApiProperty({ enum: MATCH_KINDS, enumName: 'MatchKind' }) kind: MatchKind;
}

export class SimilarIdea {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  title: string;
  /** In which the title is written; of others’ ideas as far as the title tells. */
  @ApiProperty({ enum: ['ko', 'en'] }) language: string;
  /** Of this tenant's ideas only; null for those of others. */
  @ApiProperty({ type: String, nullable: true }) trackingNumber: string | null;
  @ApiProperty({ type: String, nullable: true }) state: string | null;
  @ApiProperty({ type: BilingualView, nullable: true }) stateLabel: BilingualView | null;
  /** It was adopted: what is asked for exists already, or is promised for this day. */
  isAdopted: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) promisedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) supports: number | null;
  @ApiProperty({ type: Date, nullable: true }) submittedAt: Date | null;
  /** Whose idea it is; null where it is this tenant's own. */
  @ApiProperty({ type: BilingualView, nullable: true }) tenantName: BilingualView | null;
  /** Where the other tenant's page of it is. */
  @ApiProperty({ type: String, nullable: true }) address: string | null;
  /** Why it is shown: the words in common, those that say most first. */
  @ApiProperty({ type: [MatchedWord] }) words: MatchedWord[];
}

/** A public service that exists already and does what is asked for. */
export class ExistingService {
  code: string;
  name: BilingualView;
  summary: BilingualView;
  agencyCode: string;
  /** Where it is asked for; null where it has no site of its own. */
  @ApiProperty({ type: String, nullable: true }) link: string | null;
  /** Why it is shown: the words in common, those that say most first. */
  @ApiProperty({ type: [MatchedWord] }) words: MatchedWord[];
}

export class SimilarIdeas {
  /** The most alike first, at most five; none where nothing is near. */
  @ApiProperty({ type: [SimilarIdea] }) ideas: SimilarIdea[];
  /** The most alike first, at most three; none where nothing is near, and none of other tenants. */
  @ApiProperty({ type: [ExistingService] }) services: ExistingService[];
}
