import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, CONFIG, type Config, isSigned, signLink, type Transaction } from '@app/platform';
import type { GuestAction } from './guest-action.js';
import type { GuestSign } from './guest-sign.js';
import { useProof } from './use-proof.js';

/** Nobody reads a form, writes title and text and an address in less. */
const LEAST_MS = 3_000;
/** Some begin in the evening and send the next day. */
const VALID_MS = 24 * 3_600_000;

/** Stamps of forms: when a page was given out, signed, for one sending. They work without any script. */
@Injectable()
export class FormStamps {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A stamp of now, for a form of this act. */
  issue(tenantId: string, action: GuestAction): string {
    const content = `${this.clock.now().getTime()}.${randomBytes(12).toString('base64url')}`;
    return `${content}.${signLink(this.config.sessionSecret, 'stamp', tenantId, `${action}.${content}`)}`;
  }

  /** Spends a stamp; gives what is suspicious about it, or null. */
  async spend(
    tx: Transaction,
    tenantId: string,
    action: GuestAction,
    stamp: string | undefined,
  ): Promise<GuestSign | null> {
    const [, issued = '', nonce = '', signature] =
      /^(\d{13})\.([\w-]{16})\.([\w-]+)$/.exec(stamp ?? '') ?? [];
    const subject = `${action}.${issued}.${nonce}`;
    if (!isSigned(signature, this.config.sessionSecret, 'stamp', tenantId, subject)) return 'no_stamp';
    const at = this.clock.now().getTime();
    if (at - Number(issued) > VALID_MS) return 'old_stamp';
    if (!(await useProof(tx, tenantId, nonce, new Date(Number(issued) + VALID_MS)))) return 'used_stamp';
    return at - Number(issued) < LEAST_MS ? 'too_fast' : null;
  }
}
