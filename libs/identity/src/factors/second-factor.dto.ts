import { ApiProperty } from '@nestjs/swagger';
import { SafeText } from '@app/platform';
import { RenewedView } from '../passwords/password.dto.js';

export class CodeDto {
  /** Six digits of the authenticator app, or a recovery code. */
  @SafeText({ max: 40, example: '123456' }) code: string;
}

/** Whether an account has a second factor, and must have one. */
export class SecondFactorView {
  @ApiProperty() isSetUp: boolean;
  @ApiProperty() isRequired: boolean;
  @ApiProperty({ type: 'integer' }) recoveryCodesLeft: number;
}

/** What an authenticator app is told, once. */
export class OfferView {
  /** To type where no camera is at hand. */
  @ApiProperty() secret: string;
  /** `otpauth://`, as the picture has it. */
  @ApiProperty() uri: string;
  /** A picture to scan, SVG. */
  @ApiProperty() qr: string;
}

export class RecoveryCodesView {
  /** Each takes the app's place once. They are shown now and never again. */
  @ApiProperty({ type: [String] }) recoveryCodes: string[];
}

/** The factor is set up; the session goes on under another token. */
export class EnrolledView extends RenewedView {
  @ApiProperty({ type: [String] }) recoveryCodes: string[];
}
