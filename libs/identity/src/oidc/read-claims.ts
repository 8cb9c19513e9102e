import { isEmail } from 'class-validator';
import { isStorable } from '@app/platform';
import type { Provider } from './provider.entity.js';

/** What a provider says of a person, as far as we use it. */
export interface Claimed {
  /** Null where the provider gave none: nobody can be told apart by that. */
  identifier: string | null;
  name: string | null;
  email: string | null;
  /** The provider looked whether the address is theirs. */
  isEmailConfirmed: boolean;
  isIdentityVerified: boolean;
}

export type ClaimNames = Pick<
  Provider,
  'subjectClaim' | 'nameClaim' | 'emailClaim' | 'assuranceClaim' | 'assuranceValues'
>;

/** Reads the claims a tenant mapped. What cannot be stored is as if it had not been said. */
export function readClaims(names: ClaimNames, claims: Record<string, unknown>): Claimed {
  const textOf = (name: string, max: number): string | null => {
    const value = claims[name];
    if (typeof value !== 'string' || !isStorable(value)) return null;
    const text = value.normalize('NFC').trim();
    return text.length > 0 && text.length <= max ? text : null;
  };
  const email = textOf(names.emailClaim, 320);
  const isAddress = email !== null && isEmail(email);
  const assurance = names.assuranceClaim ? claims[names.assuranceClaim] : undefined;
  const said = (Array.isArray(assurance) ? assurance : [assurance]).map(String);
  return {
    identifier: textOf(names.subjectClaim, 1_000),
    name: textOf(names.nameClaim, 100),
    email: isAddress ? email : null,
    // What is said of it is said of the claim "email", and of no other (OpenID Connect Core 1.0 §5.1).
    isEmailConfirmed: isAddress && textOf('email', 320) === email && claims.email_verified === true,
    isIdentityVerified:
      assurance !== undefined && said.some((value) => names.assuranceValues.includes(value)),
  };
}
