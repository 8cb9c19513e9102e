import { Injectable } from '@nestjs/common';
import type { Actor, Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue } from '@app/ledger';
import { HeldIdea } from './held-idea.entity.js';
import { HELD, HeldIdeas } from './held-ideas.service.js';

/** Nobody looked for a week: a citizen's idea must not wait for ever, and its mail is still to be confirmed. */
@Injectable()
@OnDue(HELD)
export class ReleaseHeld implements DueAct {
  constructor(private readonly held: HeldIdeas) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const { tenantId } = actor;
    for (const { subjectId: ideaId } of due)
      if (await tx.existsBy(HeldIdea, { tenantId, ideaId })) await this.held.releaseIn(tx, actor, ideaId);
  }
}
