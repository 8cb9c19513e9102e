import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn } from 'class-validator';
import { Day, SafeText } from '@app/platform';
import { type Scope, SCOPES } from './scopes.policy.js';

export class NewTokenDto {
  /** What it is for. */
  @SafeText({ max: 60, example: '통계 내려받기' }) name: string;
  @ApiProperty({ enum: SCOPES, isArray: true, minItems: 1, maxItems: SCOPES.length })
  @IsIn(SCOPES, { each: true })
  @ArrayMaxSize(SCOPES.length)
  @ArrayMinSize(1)
  @IsArray()
  scopes: Scope[];
  /** The last day on which it works, at most a year from now. */
  @Day() expiresOn: string;
}

export class TokenView {
  @ApiProperty({ format: 'uuid' }) id: string;
  name: string;
  /** Its last four letters. */
  ending: string;
  @ApiProperty({ enum: SCOPES, isArray: true }) scopes: Scope[];
  createdAt: Date;
  expiresAt: Date;
  /** To the hour. */
  @ApiProperty({ type: Date, nullable: true }) lastUsedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true }) revokedAt: Date | null;
}

/** A token that was just made. `token` is told this once. */
export class IssuedToken extends TokenView {
  token: string;
}
