import { createHash } from 'node:crypto';
import type { Transaction } from '@app/platform';

/** How a tenant's ledger stands: two states with the same `heads` hold the same events. */
export interface LedgerState {
  events: number;
  subjects: number;
  /** SHA-256 over a line for each subject, by id: id, number of its last event, and that one's hash in hexadecimal. */
  heads: string;
}

const ROWS_AT_ONCE = 5_000;

/** Reads the whole ledger of the entered tenant, a part at a time. */
export async function readLedgerState(tx: Transaction, tenantId: string): Promise<LedgerState> {
  const digest = createHash('sha256');
  let [events, subjects] = [0, 0];
  await tx.query(HEADS, [tenantId]);
  for (;;) {
    const heads: Head[] = await tx.query(`fetch ${ROWS_AT_ONCE} from heads`);
    for (const { subject, sequence, hash } of heads) {
      digest.update(`${subject} ${sequence} ${hash}\n`);
      // A chain is numbered from one, without a gap.
      events += sequence;
    }
    subjects += heads.length;
    if (heads.length < ROWS_AT_ONCE) break;
  }
  await tx.query(`close heads`);
  return { events, subjects, heads: digest.digest('hex') };
}

interface Head {
  subject: string;
  sequence: number;
  hash: string;
}

const HEADS = `
  declare heads no scroll cursor for
  select distinct on (subject_id) subject_id as subject, sequence, encode(hash, 'hex') as hash
  from ledger.events where tenant_id = $1 order by subject_id, sequence desc`;
