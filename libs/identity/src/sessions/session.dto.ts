import { ApiProperty } from '@nestjs/swagger';
import { SafeText } from '@app/platform';

export class SignInDto {
  @SafeText({ max: 320, example: 'citizen@example.kr' }) email: string;
  @SafeText({ max: 256 }) password: string;
}

/** Who is signed in. */
export class AccountView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ isArray: true, enum: ['citizen', 'reviewer', 'lead', 'administrator'] }) roles: string[];
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
}

export class SessionView {
  @ApiProperty() account: AccountView;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  /** For programs: send it as `Authorization: Bearer`. Browsers get a cookie. */
  @ApiProperty() token: string;
}
