import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { privacyEvents } from '../privacy/privacy.events.js';
import { Consent, type ConsentKind } from './consent.entity.js';
import { currentText, textOf } from './consent-texts.js';
import type { ConsentView } from './consent-view.dto.js';

/** What persons agreed to, in the caller's transaction. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Writes down that the person agreed to the texts shown now. What is in force already stays as it is. */
  async give(
    tx: Transaction,
    actor: Actor,
    personId: string,
    kinds: readonly ConsentKind[],
    channel: Consent['channel'] = 'online',
  ): Promise<void> {
    const { tenantId } = actor;
    const givenAt = this.clock.now();
    const recordedBy = channel === 'paper' ? actor.accountId : null;
    for (const kind of new Set(kinds)) {
      if (await this.holds(tx, tenantId, personId, kind)) continue;
      const { version } = currentText(kind);
      const id = v7();
      const withdrawnAt = null;
      await tx.insert(Consent, {
        ...{ tenantId, id, personId, kind, version, channel, givenAt, recordedBy, withdrawnAt },
      });
      const happening = { kind: privacyEvents['consent.given'], subjectId: id, at: givenAt };
      await this.ledger.record(
        tx,
        actor,
        { ...happening, data: { consent: kind, version, channel, person: personId } },
        null,
      );
    }
  }

  /** Takes a consent back (개인정보 보호법 §37①); what was not given is not there to take back, and that is fine. */
  async withdraw(tx: Transaction, actor: Actor, personId: string, kind: ConsentKind): Promise<void> {
    const { tenantId } = actor;
    const given = await tx.findOne(Consent, {
      where: { tenantId, personId, kind, withdrawnAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!given) return;
    const at = this.clock.now();
    await tx.update(Consent, { tenantId, id: given.id }, { withdrawnAt: at });
    await this.ledger.record(tx, actor, {
      kind: privacyEvents['consent.withdrawn'],
      subjectId: given.id,
      at,
      data: { consent: kind, person: personId },
    });
  }

  /** Whether the person's consent is in force now. */
  holds(tx: Transaction, tenantId: string, personId: string, kind: ConsentKind): Promise<boolean> {
    return tx.existsBy(Consent, { tenantId, personId, kind, withdrawnAt: IsNull() });
  }

  /** Those of these persons whose consent is in force now. */
  async holders(
    tx: Transaction,
    tenantId: string,
    personIds: string[],
    kind: ConsentKind,
  ): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const where = { tenantId, personId: In(personIds), kind, withdrawnAt: IsNull() };
    return new Set((await tx.findBy(Consent, where)).map(({ personId }) => personId));
  }

  /** All that the person ever agreed to, oldest first. */
  async of(tx: Transaction, tenantId: string, personId: string): Promise<ConsentView[]> {
    const given = await tx.find(Consent, {
      where: { tenantId, personId },
      order: { givenAt: 'ASC', id: 'ASC' },
    });
    return given.map(({ kind, version, channel, givenAt, withdrawnAt }) => {
      const { ko = version, en = version } = textOf(kind, version) ?? {};
      return { kind, version, text: { ko, en }, channel, givenAt, withdrawnAt };
    });
  }
}
