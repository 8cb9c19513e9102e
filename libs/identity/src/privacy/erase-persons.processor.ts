import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Due, type DueAct, Ledger, OnDue, setDue } from '@app/ledger';
import { Erasure } from './erasure.entity.js';
import { ERASURE, ErasuresService } from './erasures.service.js';
import { ForgettingService } from './forgetting.service.js';
import { privacyEvents } from './privacy.events.js';

/** Forgets whoever asked for it: at once where the law allows, and until then apart from all others. */
@Injectable()
@OnDue(ERASURE)
export class ErasePersons implements DueAct {
  constructor(
    private readonly ledger: Ledger,
    private readonly erasures: ErasuresService,
    private readonly forgetting: ForgettingService,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    for (const { subjectId } of due) await this.act(tx, actor, subjectId);
  }

  private async act(tx: Transaction, actor: Actor, id: string): Promise<void> {
    const { tenantId } = actor;
    const erasure = await tx.findOne(Erasure, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!erasure || !['waiting', 'sealed'].includes(erasure.status)) return;
    const keptUntil = await this.erasures.keptUntil(tx, erasure);
    const at = this.clock.now();
    if (keptUntil) {
      if (erasure.status === 'waiting') {
        await this.forgetting.seal(tx, erasure);
        const kind = privacyEvents['person.sealed'];
        const data = { person: erasure.personId, until: keptUntil.toISOString() };
        await this.ledger.record(tx, actor, { kind, subjectId: id, at, data });
      }
      await tx.update(Erasure, { tenantId, id }, { status: 'sealed', keptUntil });
      await setDue(tx, tenantId, ERASURE, id, keptUntil);
      return;
    }
    await this.forgetting.erase(tx, erasure);
    await tx.update(Erasure, { tenantId, id }, { status: 'erased', keptUntil: null, endedAt: at });
    const kind = privacyEvents['person.erased'];
    const data = { person: erasure.personId };
    await this.ledger.record(tx, actor, { kind, subjectId: id, at, data });
  }
}
