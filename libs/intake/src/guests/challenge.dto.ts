import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GUEST_ACTIONS, type GuestAction } from './guest-action.js';

export class ChallengeQuery {
  /** What the solution is for. */
  @ApiProperty({ enum: GUEST_ACTIONS })
  @IsIn(GUEST_ACTIONS)
  action: GuestAction;
}

/** For which tenant and act the work is. */
export class ChallengeData {
  @ApiProperty({ format: 'uuid' }) tenant: string;
  @ApiProperty({ enum: GUEST_ACTIONS }) action: GuestAction;
}

/** What is to be guessed: the counter with which the key of nonce and salt begins with `keyPrefix`. */
export class ChallengeParametersView {
  @ApiProperty({ example: 'PBKDF2/SHA-256' }) algorithm: string;
  nonce: string;
  salt: string;
  /** Rounds of each guess. */
  @ApiProperty({ type: 'integer' }) cost: number;
  @ApiProperty({ type: 'integer' }) keyLength: number;
  keyPrefix: string;
  keySignature: string;
  /** Seconds since 1970. */
  @ApiProperty({ type: 'integer' }) expiresAt: number;
  @ApiProperty({ type: ChallengeData }) data: ChallengeData;
}

/** A challenge of ALTCHA, second version, as its libraries read it. */
export class ChallengeView {
  @ApiProperty({ type: ChallengeParametersView }) parameters: ChallengeParametersView;
  signature: string;
}
