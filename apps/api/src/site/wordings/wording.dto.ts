import { ApiProperty } from '@nestjs/swagger';
import { IsBooleanString, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { SafeText, WholeNumber } from '@app/platform';
import { BilingualView } from '@app/review';

const KEY = /^[a-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)+$/;
const [MOST_CHARACTERS, MOST_VERSIONS] = [1_000, 2_000_000_000];

export class WordingParam {
  @Matches(KEY)
  @ApiProperty({ pattern: KEY.source, example: 'idea.submit' })
  key: string;
}

/** A phrase in the tenant's own words. Blanks such as `{{day}}` stand in it as in the shipped one. */
export class WordingDto {
  @SafeText({ max: MOST_CHARACTERS, example: '전주에 제안하기' }) ko: string;
  @SafeText({ max: MOST_CHARACTERS, example: 'Suggest to Jeonju' }) en: string;
  /** The version you saw; 0 for a phrase that was never changed. 409 with the current words when it is outdated. */
  @Max(MOST_VERSIONS) @Min(0) @IsInt() version: number;
}

export class WordingVersionQuery {
  /** The version you saw. */
  @WholeNumber() @Max(MOST_VERSIONS) @Min(0) @IsInt() version: number;
}

export class WordingsQuery {
  /** Words in a phrase, in either language, or part of its key. */
  @SafeText({ max: 100, optional: true }) q?: string;
  /** `true` for those only that the tenant says in its own words. */
  @ApiProperty({ required: false, enum: ['true', 'false'] })
  @IsOptional()
  @IsBooleanString()
  own?: string;
  /** Goes on after this key. */
  @ApiProperty({ required: false, pattern: KEY.source })
  @IsOptional()
  @Matches(KEY)
  after?: string;
}

export class FormerWordingView {
  /** Null for the shipped words. */
  @ApiProperty({ type: BilingualView, nullable: true }) words: BilingualView | null;
  replacedAt: Date;
}

export class WordingView {
  key: string;
  shipped: BilingualView;
  /** In the tenant's own words; null where it says the shipped ones. */
  @ApiProperty({ type: BilingualView, nullable: true }) own: BilingualView | null;
  /** Blanks that must stand in it. */
  @ApiProperty({ type: [String] }) blanks: string[];
  /** What stood before the last change. */
  @ApiProperty({ type: FormerWordingView, nullable: true }) former: FormerWordingView | null;
  version: number;
}

export class WordingPage {
  @ApiProperty({ type: [WordingView] }) items: WordingView[];
  /** Pass as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  /** How many there are in all. */
  total: number;
}
