import { Inject, Injectable } from '@nestjs/common';
import { type Actor, CONFIG, type Config, Refused, type Transaction } from '@app/platform';
import { ChallengesService } from './challenges.service.js';
import { FormStamps } from './form-stamps.service.js';
import type { GuestAction } from './guest-action.js';
import type { GuestSign } from './guest-sign.js';

/** What came with a form beside what was typed. */
export interface FormEvidence {
  stamp?: string;
  /** What stands in the field that people do not see. */
  trap?: string;
}

/** Judges whether a guest looks like a machine. Nobody is refused for it: what looks so waits for a person to look. */
@Injectable()
export class GuestChecks {
  constructor(
    private readonly challenges: ChallengesService,
    private readonly stamps: FormStamps,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * What is suspicious of this act, or null. A program shows a proof; one that is wrong is refused, so that whoever wrote
   * the program finds out. A form shows its stamp, or the proof that its script found meanwhile.
   */
  async judge(
    tx: Transaction,
    actor: Actor,
    action: GuestAction,
    { proof, form }: { proof?: string; form?: FormEvidence },
  ): Promise<GuestSign | null> {
    if (actor.kind !== 'guest' || !this.config.checksGuests) return null;
    const { tenantId } = actor;
    if (form?.trap) return 'trap';
    if (!form && !proof) return 'no_proof';
    if (proof && (await this.isProved(tx, tenantId, action, proof, !form))) return null;
    return this.stamps.spend(tx, tenantId, action, form?.stamp);
  }

  private async isProved(
    tx: Transaction,
    tenantId: string,
    action: GuestAction,
    proof: string,
    isStrict: boolean,
  ): Promise<boolean> {
    try {
      await this.challenges.spend(tx, tenantId, action, proof);
      return true;
    } catch (error) {
      if (isStrict || !(error instanceof Refused)) throw error;
      return false;
    }
  }
}
