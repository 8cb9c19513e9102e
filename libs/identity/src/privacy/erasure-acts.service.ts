import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { Ledger, setDue } from '@app/ledger';
import { Erasure } from './erasure.entity.js';
import { ERASURE, ErasuresService } from './erasures.service.js';
import { ForgettingService } from './forgetting.service.js';
import { privacyEvents } from './privacy.events.js';
import type { Subject } from './traces.js';

/** What becomes of wishes to be forgotten, in the caller's transaction. */
@Injectable()
export class ErasureActs {
  constructor(
    private readonly ledger: Ledger,
    private readonly erasures: ErasuresService,
    private readonly forgetting: ForgettingService,
    private readonly clock: Clock,
  ) {}

  /**
   * Acts on a wish made at another government, by the rules of this one: what its law has kept is kept apart here too
   * (개인정보 보호법 §21③). What was `heard` of the person is covered in the texts and kept nowhere.
   */
  async carryOut(tx: Transaction, actor: Actor, subject: Subject, heard: string[]): Promise<void> {
    const id = await this.erasures.hear(tx, actor, subject);
    if (id) await this.act(tx, actor, id, heard);
  }

  /** Acts on a wish whose time has come. Nothing where it was undone or is done; of whoever joined the staff meanwhile it is undone. */
  async act(tx: Transaction, actor: Actor, id: string, heard: string[] = []): Promise<void> {
    const { tenantId } = actor;
    const erasure = await tx.findOne(Erasure, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!erasure || !['waiting', 'sealed'].includes(erasure.status)) return;
    if (erasure.status === 'waiting' && (await this.erasures.isOfStaff(tx, erasure)))
      return this.erasures.undo(tx, actor, erasure);
    const keptUntil = await this.erasures.keptUntil(tx, erasure);
    const at = this.clock.now();
    if (keptUntil) {
      if (erasure.status === 'waiting') {
        await this.forgetting.seal(tx, erasure, heard);
        const kind = privacyEvents['person.sealed'];
        const data = { person: erasure.personId, until: keptUntil.toISOString() };
        await this.ledger.record(tx, actor, { kind, subjectId: id, at, data });
      }
      await tx.update(Erasure, { tenantId, id }, { status: 'sealed', keptUntil });
      await setDue(tx, tenantId, ERASURE, id, keptUntil);
      return;
    }
    await this.forgetting.erase(tx, erasure, heard);
    await tx.update(Erasure, { tenantId, id }, { status: 'erased', keptUntil: null, endedAt: at });
    const kind = privacyEvents['person.erased'];
    const data = { person: erasure.personId };
    await this.ledger.record(tx, actor, { kind, subjectId: id, at, data });
  }
}
