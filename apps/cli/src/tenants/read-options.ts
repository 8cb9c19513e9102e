import { isEmail } from 'class-validator';
import { InvalidArgumentError } from 'commander';
import type { TenantLanguage } from '@app/tenancy';

/** A tenant's code is the first label of its host; digits are an administrative code. */
export function readCode(text: string): string {
  const code = text.toLowerCase();
  if (/^(\d{2}|\d{5}|\d{10})$/.test(code) || /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/.test(code)) return code;
  throw new InvalidArgumentError('소문자, 숫자, - / lower-case letters, digits and -');
}

export function readHost(text: string): string {
  const host = text.toLowerCase();
  const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
  if (host.length <= 253 && new RegExp(`^(${label}\\.)+${label}$`).test(host)) return host;
  throw new InvalidArgumentError('idea.jeju.go.kr');
}

export function readLanguages(text: string): TenantLanguage[] {
  const codes = text.split(',').map((code) => code.trim());
  const isKnown = codes.every((code): code is TenantLanguage => code === 'ko' || code === 'en');
  if (isKnown && new Set(codes).size === codes.length) return codes as TenantLanguage[];
  throw new InvalidArgumentError('ko, en, 또는 둘 다 / or both: ko,en');
}

export function readEmail(text: string): string {
  if (isEmail(text)) return text;
  throw new InvalidArgumentError('이메일 주소가 아닙니다 / This is no e-mail address');
}
