import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { SafeText, WholeNumber } from '@app/platform';
import { type Language, LANGUAGES } from './message-words.js';
import { READERS, type Readers } from './shipped-words.js';

const [MOST_IN_SUBJECT, MOST_IN_TEXT, MOST_IN_SHORT, MOST_VERSIONS] = [200, 5_000, 500, 2_000_000_000];

class TextWords {
  ko: string;
  en: string;
}

export class TextParam {
  /** Which message, such as `received`. */
  @SafeText({ max: 64, example: 'received' }) name: string;
}

/** A message as it is to be said. A line with a variable that has nothing to say will be left out. */
export class PreviewDto {
  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES) language: Language;
  @SafeText({ max: MOST_IN_SUBJECT, example: '[{{site}}] 제안이 접수되었습니다' }) subject: string;
  /** The mail. */
  @SafeText({ max: MOST_IN_TEXT, example: '제안: {{title}}\n접수번호: {{number}}\n{{link}}' }) text: string;
  /** What goes by short message or messenger; left out for a message that only goes by mail. */
  @SafeText({ max: MOST_IN_SHORT, optional: true, example: '제안이 접수되었습니다\n{{link}}' })
  short?: string;
}

export class TextDto extends PreviewDto {
  /** The version you saw; 0 for one that was never changed. 409 with what stands now when it is outdated. */
  @Max(MOST_VERSIONS) @Min(0) @IsInt() version: number;
}

export class TextVersionQuery {
  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES) language: Language;
  /** The version you saw. */
  @WholeNumber() @Max(MOST_VERSIONS) @Min(0) @IsInt() version: number;
}

/** What a message says in one language. */
export class MessageWordsView {
  subject: string;
  text: string;
  /** Null for a message that only goes by mail. */
  @ApiProperty({ type: String, nullable: true }) short: string | null;
}

export class TextLine {
  name: string;
  about: TextWords;
  @ApiProperty({ enum: READERS }) readers: Readers;
  /** Languages in which the tenant says it in its own words. */
  @ApiProperty({ enum: LANGUAGES, isArray: true }) own: Language[];
}

/** Every message there is, by who reads it. */
export class TextsView {
  @ApiProperty({ type: [TextLine] }) items: TextLine[];
}

export class VariableView {
  name: string;
  about: TextWords;
  /** Must stand in the mail. */
  isNeeded: boolean;
}

/** What a change made of it. */
export class TextChangeView {
  @ApiProperty({ type: 'integer' }) version: number;
  /** Null where it is the shipped text from then on. */
  @ApiProperty({ type: MessageWordsView, nullable: true }) words: MessageWordsView | null;
  changedAt: Date;
  @ApiProperty({ type: String, nullable: true }) changedBy: string | null;
}

export class TextInLanguageView {
  @ApiProperty({ enum: LANGUAGES }) language: Language;
  shipped: MessageWordsView;
  /** The tenant's own words; null where it says the shipped ones. */
  @ApiProperty({ type: MessageWordsView, nullable: true }) own: MessageWordsView | null;
  @ApiProperty({ type: 'integer' }) version: number;
  /** The latest first, twenty at the most. */
  @ApiProperty({ type: [TextChangeView] }) changes: TextChangeView[];
}

/** A message in both languages, and what may stand in it. */
export class TextView {
  name: string;
  about: TextWords;
  @ApiProperty({ enum: READERS }) readers: Readers;
  @ApiProperty({ type: [VariableView] }) variables: VariableView[];
  @ApiProperty({ type: [TextInLanguageView] }) languages: TextInLanguageView[];
}
