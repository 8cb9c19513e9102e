import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { SafeText } from '@app/platform';
import type { TenantLanguage } from '../tenants/tenant.entity.js';

const LANGUAGES = ['ko', 'en'];
const MOST_VERSIONS = 2_000_000_000;

/** What a tenant is called and how its site looks, as an administrator writes it. */
export class SettingsDto {
  @SafeText({ max: 100, example: '제주특별자치도' }) nameKo: string;
  @SafeText({ max: 100, example: 'Jeju' }) nameEn: string;
  /** What its site calls itself, in its head and in every title. */
  @SafeText({ max: 60, example: '제주마당' }) siteNameKo: string;
  @SafeText({ max: 60, example: 'Jeju Madang' }) siteNameEn: string;
  /** What its site speaks; the first one where nobody asks for another. */
  @ApiProperty({ type: 'array', items: { type: 'string', enum: LANGUAGES }, minItems: 1, maxItems: 2 })
  @ArrayUnique()
  @IsIn(LANGUAGES, { each: true })
  @ArrayMaxSize(LANGUAGES.length)
  @ArrayMinSize(1)
  @IsArray()
  languages: TenantLanguage[];
  /** `#rrggbb` for links, buttons and marks; left out for the blue of the design system. */
  @Colour({ optional: true }) colour?: string | null;
  /** The version you saw. 409 with the current settings when it is outdated. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class ColourQuery {
  /** `#rrggbb`, its `#` written `%23`. */
  @Colour() colour: string;
}

/** How a colour stands out by WCAG 2.2, cut to two digits. */
export class ColourView {
  /** To one, against white: links, and white words on a button. 4.5 is due. */
  @ApiProperty({ example: 6.83 }) onWhite: number;
  /** To one, as a link in a shaded box. 4.5 is due. */
  @ApiProperty({ example: 6.04 }) onShade: number;
  isEnough: boolean;
  /** The nearest colour of the same hue that is enough; null where this one is. */
  @ApiProperty({ type: String, nullable: true }) proposal: string | null;
}

export class SettingsValues {
  nameKo: string;
  nameEn: string;
  siteNameKo: string;
  siteNameEn: string;
  @ApiProperty({ type: 'array', items: { type: 'string', enum: LANGUAGES } }) languages: TenantLanguage[];
  @ApiProperty({ type: String, nullable: true }) colour: string | null;
}

export class FormerSettingsView extends SettingsValues {
  replacedAt: Date;
}

export class SettingsView extends SettingsValues {
  version: number;
  /** What stood before the last change. Save it again to put it back. */
  @ApiProperty({ type: FormerSettingsView, nullable: true }) former: FormerSettingsView | null;
}

function Colour({ optional = false } = {}): PropertyDecorator {
  const pattern = /^#[0-9a-f]{6}$/;
  return applyDecorators(
    ApiProperty({
      type: String,
      pattern: pattern.source,
      required: !optional,
      nullable: optional,
      example: '#0b50d0',
    }),
    Transform(({ value }) => (typeof value === 'string' ? value.toLowerCase() : value)),
    ...(optional ? [IsOptional()] : []),
    Matches(pattern),
  );
}
