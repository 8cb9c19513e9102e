import { Injectable } from '@nestjs/common';
import { Refused, systemOf, type Transaction } from '@app/platform';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Case, MovesService, WorkflowsService } from '@app/review';
import { intakeEvents } from '../intake.events.js';

const WORDS = new Map([
  ['ko', '먼저 접수된 제안이 철회되어 이 제안을 따로 심사합니다.'],
  ['en', 'The earlier idea was withdrawn, so this one is examined by itself.'],
]);

/**
 * Whoever withdraws an idea ends their own only: those that were joined to it go on by themselves, from where they
 * were, as if an administrator had parted them.
 */
@Injectable()
@Listens('merges', [intakeEvents['idea.withdrawn']])
export class FreeMembers implements Listener {
  constructor(
    private readonly workflows: WorkflowsService,
    private readonly moves: MovesService,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    for (const { tenantId, subjectId } of events)
      for (const member of await tx.findBy(Case, { tenantId, mergedInto: subjectId }))
        await this.free(tx, member);
  }

  /** A workflow of the tenant's own may know no way out, or ask for what only a person can say: then people part it. */
  private async free(tx: Transaction, member: Case): Promise<void> {
    const { transitions } = await this.workflows.of(tx, member);
    const move = transitions.find(
      ({ from, effects, approvers }) =>
        from.includes(member.state) && effects.includes('unmerge') && !approvers?.length,
    );
    if (!move) return;
    const actor = { ...systemOf(member.tenantId), roles: ['administrator' as const] };
    const fields = { message: WORDS.get(member.language) ?? WORDS.get('ko') };
    try {
      await this.moves.apply(tx, actor, member.ideaId, { transition: move.name, fields });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
}
