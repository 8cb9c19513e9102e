import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Code, GRANTABLE, type Role, ROLES, SafeText } from '@app/platform';

export class GrantsDto {
  @ApiProperty({ isArray: true, enum: GRANTABLE, minItems: 1, maxItems: GRANTABLE.length, uniqueItems: true })
  @IsIn(GRANTABLE, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(GRANTABLE.length)
  @ArrayMinSize(1)
  @IsArray()
  roles: Role[];
  /** Whoever evaluates, reviews, leads or approves does so for an agency. */
  @Code({ optional: true, example: 'mois' }) agencyCode?: string;
}

export class PeopleQuery {
  /** Part of a name or of an address; a whole address also finds who is no member of staff. */
  @SafeText({ max: 100, optional: true }) q?: string;
  /** The last one of the page before. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** An account as administrators see it. */
export class PersonView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty({ isArray: true, enum: ROLES }) roles: string[];
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty() isDisabled: boolean;
  @ApiProperty() hasSecondFactor: boolean;
  /** One's own account is left to other administrators. */
  @ApiProperty() isSelf: boolean;
}

export class PeoplePage {
  @ApiProperty({ type: [PersonView] }) items: PersonView[];
  /** For `after`; null on the last page. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) next: string | null;
}
