import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Clock, CONFIG, type Config, Database, NotFound, Refused, signLink } from '@app/platform';
import { Ledger } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { Idea } from '../ideas/idea.entity.js';
import { signOwn } from '../ideas/sign-own.js';
import { readTrackingNumber } from '../ideas/tracking-number.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { paperCodeOf, readPaperCode } from './paper-code.js';
import type { OpenedView } from './paper.dto.js';

/** Codes on paper, for whoever gets no mail. They are reckoned from the secret and kept nowhere. */
@Injectable()
export class PaperCodes {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly facts: CaseFacts,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The code of an idea that was entered for somebody. */
  codeOf({ tenantId, id, codeSerial }: Pick<Idea, 'tenantId' | 'id' | 'codeSerial'>): string {
    return paperCodeOf(signLink(this.config.sessionSecret, 'code', tenantId, `${id}|${codeSerial}`));
  }

  /** Number and code open the idea: what the link in a mail would have given. Refused alike for either being wrong. */
  open(actor: Actor, number: string, code: string): Promise<OpenedView> {
    const { tenantId } = actor;
    const [trackingNumber, typed] = [readTrackingNumber(number), readPaperCode(code)];
    return this.database.enter(actor, async (tx) => {
      const idea = trackingNumber ? await tx.findOneBy(Idea, { tenantId, trackingNumber }) : null;
      const expected = this.codeOf(idea ?? { tenantId, id: '', codeSerial: 0 });
      const isRight = typed !== null && timingSafeEqual(Buffer.from(typed), Buffer.from(expected));
      if (!idea || idea.codeSerial === null || !isRight) throw new NotFound(intakeReasons.wrong_code);
      return { id: idea.id, token: signOwn(this.config.sessionSecret, idea) };
    });
  }

  /**
   * A new code for a paper that was lost; the former one opens nothing any more, and what it
   * opened is closed. Who gave it out is recorded.
   */
  renew(actor: Actor, id: string): Promise<string> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await this.facts.lockFor(tx, actor, id);
      const idea = await tx.findOneByOrFail(Idea, { tenantId, id });
      if (idea.channel === 'online' || idea.erasedAt) throw new Refused(intakeReasons.not_on_paper);
      const codeSerial = (idea.codeSerial ?? 0) + 1;
      await tx.update(Idea, { tenantId, id }, { codeSerial });
      await this.ledger.record(tx, actor, {
        kind: intakeEvents['code.issued'],
        subjectId: id,
        at: this.clock.now(),
        data: { serial: codeSerial },
      });
      return this.codeOf({ ...idea, codeSerial });
    });
  }
}
