import { Injectable } from '@nestjs/common';
import type { Actor, Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue } from '@app/ledger';
import { ErasureActs } from './erasure-acts.service.js';
import { ERASURE } from './erasures.service.js';

/** Forgets whoever asked for it: at once where the law allows, and until then apart from all others. */
@Injectable()
@OnDue(ERASURE)
export class ErasePersons implements DueAct {
  constructor(private readonly acts: ErasureActs) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    for (const { subjectId } of due) await this.acts.act(tx, actor, subjectId);
  }
}
