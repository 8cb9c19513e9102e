import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional } from 'class-validator';
import { ROLES, SafeText } from '@app/platform';
import { PasswordText } from '../passwords/password.dto.js';
import { GrantsDto } from '../people/person.dto.js';

export class InviteDto extends GrantsDto {
  // The check of addresses throws at half a character; that of texts stands nearer, so it runs first.
  @IsEmail() @SafeText({ max: 320, example: 'kim@jeju.example.kr' }) email: string;
}

export class JoinDto {
  // As above.
  @IsEmail() @SafeText({ max: 320, example: 'citizen@example.kr' }) email: string;
  /** The language of mails to this address; Korean where none is given. */
  @ApiProperty({ enum: ['ko', 'en'], required: false })
  @IsOptional()
  @IsIn(['ko', 'en'])
  language?: 'ko' | 'en';
}

/** An invitation that nobody has taken up yet. */
export class InvitationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() email: string;
  @ApiProperty({ isArray: true, enum: ROLES }) roles: string[];
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) invitedAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  /** Its link opens no more; it may be sent anew. */
  @ApiProperty() isExpired: boolean;
}

export class AcceptanceDto {
  /** From the link in the mail. */
  @SafeText({ max: 100 }) token: string;
  @SafeText({ max: 100, example: '김제주' }) name: string;
  /** 12 characters or more, none that others try first. */
  @PasswordText() password: string;
}
