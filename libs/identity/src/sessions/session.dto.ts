import { ApiProperty } from '@nestjs/swagger';
import { type PermissionName, permissions, ROLES, SafeText } from '@app/platform';

export class SignInDto {
  @SafeText({ max: 320, example: 'citizen@example.kr' }) email: string;
  @SafeText({ max: 256 }) password: string;
}

/** Who is signed in. */
export class AccountView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ isArray: true, enum: ROLES }) roles: string[];
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  /** The lines of the table of permissions that their roles open. */
  @ApiProperty({ isArray: true, enum: Object.keys(permissions) }) permissions: PermissionName[];
}

/** A sign-in that lasts, as its owner sees it. */
export class OwnSessionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** Browser and system, such as `Chrome, Windows`; empty where they are not known. */
  @ApiProperty() device: string;
  @ApiProperty({ type: String, format: 'date-time' }) beganAt: Date;
  /** To the minute. */
  @ApiProperty({ type: String, format: 'date-time' }) seenAt: Date;
  /** The one that asks. */
  @ApiProperty() isCurrent: boolean;
}

export class SessionView {
  @ApiProperty() account: AccountView;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  /** For programs: send it as `Authorization: Bearer`. Browsers get a cookie. */
  @ApiProperty() token: string;
  /** What the session waits for before it opens anything: a code, or that a second factor is set up. */
  @ApiProperty({ type: String, nullable: true, enum: ['code', 'enrolment'] }) due:
    'code' | 'enrolment' | null;
}
