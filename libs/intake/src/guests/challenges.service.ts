import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { createChallenge, type Payload, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Clock, CONFIG, type Config, keyedHash, Refused, type Transaction } from '@app/platform';
import type { ChallengeParametersView, ChallengeView } from './challenge.dto.js';
import type { GuestAction } from './guest-action.js';
import { guestReasons } from './guests.errors.js';
import { useProof } from './use-proof.js';

const VALID_MS = 10 * 60_000;
/** Rounds of one guess, and guesses at most: half a second on a desk, three on an old telephone. */
const COST = 2_000;
const MOST_GUESSES = 400;

/** Work that costs a person's machine nothing to speak of, and one that sends thousands a great deal (ALTCHA). */
@Injectable()
export class ChallengesService {
  private readonly secrets: { hmacSignatureSecret: string; hmacKeySignatureSecret: string };

  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) { sessionSecret }: Config,
  ) {
    this.secrets = {
      hmacSignatureSecret: keyedHash(sessionSecret, 'challenge', 'challenge'),
      hmacKeySignatureSecret: keyedHash(sessionSecret, 'challenge', 'key'),
    };
  }

  /** A challenge for one act at one tenant, valid for ten minutes. */
  async issue(tenantId: string, action: GuestAction): Promise<ChallengeView> {
    const data = { tenant: tenantId, action };
    const { parameters, signature = '' } = await createChallenge({
      ...this.secrets,
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      counter: randomInt(MOST_GUESSES),
      deriveKey,
      expiresAt: new Date(this.clock.now().getTime() + VALID_MS),
      data,
    });
    return { parameters: { ...parameters, data } as ChallengeParametersView, signature };
  }

  /**
   * Spends a solution, in base64 of the challenge and what solves it. Refuses one that is none, was put together from two,
   * is for another act or tenant, is too old, or was used before.
   */
  async spend(tx: Transaction, tenantId: string, action: GuestAction, proof: string): Promise<void> {
    const payload = read(proof);
    if (!payload) throw refused('proof_invalid');
    const { challenge, solution } = payload;
    const answer = await verifySolution({ ...this.secrets, challenge, solution, deriveKey });
    if (answer.expired) throw refused('proof_expired');
    const { data, nonce, expiresAt } = challenge.parameters;
    if (!answer.verified || data?.tenant !== tenantId || data.action !== action)
      throw refused('proof_invalid');
    if (!(await useProof(tx, tenantId, nonce, new Date(expiresAt! * 1_000)))) throw refused('proof_used');
  }
}

const refused = (reason: keyof typeof guestReasons): Refused => Refused.field('proof', guestReasons[reason]);

/** What was sent, if it has the form of a solution; whether it is one the library finds out. */
function read(proof: string): Payload | null {
  try {
    const payload = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Partial<Payload> | null;
    const { parameters, signature } = payload?.challenge ?? {};
    const isWhole =
      typeof parameters === 'object' &&
      typeof parameters?.nonce === 'string' &&
      typeof parameters.expiresAt === 'number' &&
      typeof signature === 'string' &&
      typeof payload?.solution === 'object';
    return isWhole ? (payload as Payload) : null;
  } catch {
    return null;
  }
}
