import { SafeText } from '@app/platform';

export class PhoneDto {
  /** A Korean mobile number. */
  @SafeText({ max: 40, example: '010-1234-5678' }) phone: string;
}

export class PhoneCodeDto {
  /** The six digits of the short message. */
  @SafeText({ max: 20, example: '042137' }) code: string;
}
