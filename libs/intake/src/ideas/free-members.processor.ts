import { Injectable } from '@nestjs/common';
import { Refused, systemOf, type Transaction } from '@app/platform';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Case, MovesService, reviewEvents, WorkflowsService } from '@app/review';
import { intakeEvents } from '../intake.events.js';

const WITHDRAWN = new Map([
  ['ko', '먼저 접수된 제안이 철회되어 이 제안을 따로 심사합니다.'],
  ['en', 'The earlier idea was withdrawn, so this one is examined by itself.'],
]);
const ENDED = new Map([
  ['ko', '먼저 접수된 제안이 채택 여부를 정하지 않고 끝나 이 제안을 따로 심사합니다.'],
  ['en', 'The earlier idea ended without a decision, so this one is examined by itself.'],
]);

/**
 * Whoever withdraws an idea, or leaves a question about it open until it is closed, ends their own only: those that
 * were joined to it are owed a decision (국민 제안 규정 §10①) and go on by themselves, from where they were, as if an
 * administrator had parted them.
 */
@Injectable()
@Listens('merges', [intakeEvents['idea.withdrawn'], reviewEvents['case.moved']], leavesMembers)
export class FreeMembers implements Listener {
  constructor(
    private readonly workflows: WorkflowsService,
    private readonly moves: MovesService,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    for (const { tenantId, subjectId } of events) {
      const members = await tx.findBy(Case, { tenantId, mergedInto: subjectId });
      if (members.length === 0) continue;
      const { isWithdrawn } = await tx.findOneByOrFail(Case, { tenantId, ideaId: subjectId });
      for (const member of members) await this.free(tx, member, isWithdrawn ? WITHDRAWN : ENDED);
    }
  }

  /** A workflow of the tenant's own may know no way out, or ask for what only a person can say: then people part it. */
  private async free(tx: Transaction, member: Case, words: Map<string, string>): Promise<void> {
    const { transitions } = await this.workflows.of(tx, member);
    const move = transitions.find(
      ({ from, effects, approvers }) =>
        from.includes(member.state) && effects.includes('unmerge') && !approvers?.length,
    );
    if (!move) return;
    const actor = { ...systemOf(member.tenantId), roles: ['administrator' as const] };
    const fields = { message: words.get(member.language) ?? words.get('ko') };
    try {
      await this.moves.apply(tx, actor, member.ideaId, { transition: move.name, fields });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
}

/** A withdrawal, or a move with which a case is over and unanswered. */
function leavesMembers({ transition, endsUnanswered }: LedgerEvent['data']): boolean {
  return transition === undefined || endsUnanswered === true;
}
