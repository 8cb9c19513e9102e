import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsString, Matches } from 'class-validator';
import { SafeText } from '@app/platform';

/** A provider as an administrator writes it down. */
export class ProviderDto {
  @SafeText({ max: 60, example: '디지털원패스' }) nameKo: string;
  @SafeText({ max: 60, example: 'Digital OnePass' }) nameEn: string;
  /** The issuer, exactly as the provider writes it. Its description is read before anything is saved. */
  @SafeText({ max: 500, example: 'https://login.example.kr' }) issuer: string;
  @SafeText({ max: 200 }) clientId: string;
  /** Kept encrypted and never given back. Left out: the one that is kept stays, for the same issuer and client. */
  @SafeText({ max: 500, optional: true }) clientSecret?: string;
  /** Scopes asked for beside `openid`. */
  @SafeText({ max: 200, optional: true, example: 'profile email' }) scope?: string;
  /** The claim that tells one person from all others; of its value only a keyed hash is kept. */
  @SafeText({ max: 100, example: 'sub' }) subjectClaim: string;
  @SafeText({ max: 100, example: 'name' }) nameClaim: string;
  @SafeText({ max: 100, example: 'email' }) emailClaim: string;
  /** The claim that tells how the person was identified; left out, this provider proves no identity. */
  @SafeText({ max: 100, optional: true, example: 'acr' }) assuranceClaim?: string;
  /** Values of that claim which count as a verified identity. */
  @ApiProperty({ type: [String], maxItems: 20 })
  @Matches(/^[\x21-\x7e]{1,200}$/, { each: true })
  @IsString({ each: true })
  @ArrayMaxSize(20)
  @IsArray()
  assuranceValues: string[];
  /** Whether the site offers it. */
  @IsBoolean() isEnabled: boolean;
}

export class ProviderView {
  nameKo: string;
  nameEn: string;
  issuer: string;
  clientId: string;
  scope: string;
  subjectClaim: string;
  nameClaim: string;
  emailClaim: string;
  @ApiProperty({ type: String, nullable: true }) assuranceClaim: string | null;
  assuranceValues: string[];
  isEnabled: boolean;
  updatedAt: Date;
}

/** What the provider is called. */
export class ProviderName {
  nameKo: string;
  nameEn: string;
}

/** Where one may sign in beside e-mail and password. */
export class OfferedProvider {
  @ApiProperty({ type: ProviderName, nullable: true }) provider: ProviderName | null;
}

/** The provider, and what has to be registered with it. */
export class ProviderSettings {
  @ApiProperty({ type: ProviderView, nullable: true }) provider: ProviderView | null;
  /** Where the provider sends the browser back to. */
  redirectUri: string;
  /** Where it may send the browser after signing out. */
  signedOutUri: string;
  /** Where it tells us that somebody signed out there (back-channel logout). */
  backChannelUri: string;
  /** The environment variable in which the operator may keep the client secret, instead of the database. */
  secretVariable: string;
  /** The operator keeps the secret: none is asked for here. */
  isSecretOutside: boolean;
}
