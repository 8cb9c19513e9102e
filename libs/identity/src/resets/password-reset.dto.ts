import { IsEmail } from 'class-validator';
import { SafeText } from '@app/platform';
import { PasswordText } from '../passwords/password.dto.js';

export class AskResetDto {
  // The check of addresses throws at half a character; that of texts stands nearer, so it runs first.
  @IsEmail() @SafeText({ max: 320, example: 'citizen@example.kr' }) email: string;
}

export class UseResetDto {
  /** From the link in the mail. */
  @SafeText({ max: 100 }) token: string;
  /** 12 characters or more, none that others try first. */
  @PasswordText() password: string;
}
