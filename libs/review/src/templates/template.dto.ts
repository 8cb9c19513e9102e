import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Code, SafeText, WholeNumber } from '@app/platform';
import { VARIABLES, type Variable } from './fill-template.js';

const MOST_VERSIONS = 2_000_000_000;

export class TemplateDto {
  /** What it is chosen by. */
  @SafeText({ max: 80, example: '불채택: 이미 시행 중' }) name: string;
  /** May leave open `{{number}}`, `{{title}}`, `{{agency}}`, `{{dueOn}}`, `{{submittedOn}}` and `{{today}}`. */
  @SafeText({ max: 5_000, example: '「{{title}}」({{number}})에 답합니다.' }) text: string;
  /** Code of the agency it is for; left out: for every one. */
  @Code({ optional: true }) agency?: string;
  /** Of a template that is changed: the version you saw. */
  @ApiProperty({ required: false })
  @IsOptional()
  @Max(MOST_VERSIONS)
  @Min(1)
  @IsInt()
  version?: number;
}

export class TemplateVersionQuery {
  /** The version you saw. */
  @WholeNumber() @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

/** A template as it is kept. */
export class TemplateView {
  @ApiProperty({ format: 'uuid' }) id: string;
  name: string;
  text: string;
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  version: number;
  changedAt: Date;
}

/** The templates of the tenant, by name. */
export class TemplatesView {
  @ApiProperty({ type: [TemplateView] }) items: TemplateView[];
}

/** A template with the facts of one case in it. */
export class FilledTemplateView {
  @ApiProperty({ format: 'uuid' }) id: string;
  name: string;
  text: string;
  /** Variables that the case has no value for; they still stand in the text. */
  @ApiProperty({ enum: VARIABLES, isArray: true }) missing: Variable[];
}

/** What an answer to one case may begin with. */
export class FilledTemplatesView {
  @ApiProperty({ type: [FilledTemplateView] }) items: FilledTemplateView[];
}
