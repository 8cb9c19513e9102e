import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { LedgerEvent } from '../events/event.entity.js';
import { ledgerReasons } from '../ledger.errors.js';
import { leafOf } from '../tree/leaf-of.js';
import { consistencyRanges, inclusionRanges } from '../tree/tree-ranges.js';
import { readRanges } from '../tree/trees.queries.js';
import { StoredCheckpoint } from './checkpoint.entity.js';
import { CheckpointsService } from './checkpoints.service.js';
import type { ConsistencyView, ProofView } from './proof-view.dto.js';
import { verifierKey } from './sign-note.js';

@Injectable()
export class ProofsService {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: CheckpointsService,
  ) {}

  /** Proves that the first event of a subject is in the ledger; refuses until it is in a signed checkpoint. */
  async beginningOf(tx: Transaction, tenantId: string, subjectId: string): Promise<ProofView> {
    const event = await tx.findOneBy(LedgerEvent, { tenantId, subjectId, sequence: 1 });
    const [leaf] = event ? await tx.query(LEAF, [tenantId, event.id]) : [];
    const checkpoint = await newest(tx, tenantId);
    if (!event || !leaf || !checkpoint || leaf.index >= checkpoint.size)
      throw new Refused(ledgerReasons.not_signed_yet);
    const path = await readRanges(tx, tenantId, inclusionRanges(leaf.index, [0, checkpoint.size]));
    return {
      format: 'madang-proof-1',
      leaf: leafOf(event),
      index: leaf.index,
      path: path.map((hash) => hash.toString('base64')),
      checkpoint: checkpoint.note,
      key: verifierKey(this.checkpoints.signerOf(tenantId)),
    };
  }

  /** Proves that the ledger of `to` events begins with the one of `from`. Refuses sizes beyond what is signed. */
  consistency(actor: Actor, from: number, to: number): Promise<ConsistencyView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const checkpoint = await newest(tx, tenantId);
      if (!checkpoint) throw new NotFound(ledgerReasons.no_checkpoint);
      if (to > checkpoint.size) throw Refused.field('to', ledgerReasons.no_such_size);
      if (from > to) throw Refused.field('from', ledgerReasons.no_such_size);
      const ranges = consistencyRanges(from, [0, to]);
      const [earlier, later, ...path] = await readRanges(tx, tenantId, [[0, from], [0, to], ...ranges]);
      const base64 = (hash: Buffer): string => hash.toString('base64');
      return { from, to, fromRoot: base64(earlier!), toRoot: base64(later!), path: path.map(base64) };
    });
  }
}

async function newest(tx: Transaction, tenantId: string): Promise<StoredCheckpoint | null> {
  return tx.findOne(StoredCheckpoint, { where: { tenantId }, order: { size: 'DESC' } });
}

const LEAF = `select index::float8 as index from ledger.leaves where tenant_id = $1 and event_id = $2`;
