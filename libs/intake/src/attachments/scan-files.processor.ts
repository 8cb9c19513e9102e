import { Inject, Injectable, Logger } from '@nestjs/common';
import { In } from 'typeorm';
import { BytesMissing, Clock, CONFIG, type Config, Storage, systemOf, type Transaction } from '@app/platform';
import { Ledger, type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { intakeEvents } from '../intake.events.js';
import { askClamav } from './ask-clamav.js';
import { Attachment } from './attachment.entity.js';

/** What the scanner said; undefined where there is nothing to scan any more. */
type Verdict = { finding: string | null } | undefined;

const waits = (data: LedgerEvent['data']): boolean => (data as { state?: string }).state === 'waiting';

/**
 * Has each file scanned that came while a scanner is set; until then nobody can fetch it. While the scanner is away it
 * is asked again and again, ever more rarely; where none is set any more, files that waited for it are let through.
 */
@Injectable()
@Listens('scans', [intakeEvents['file.received']], waits)
export class ScanFiles implements Sender<Set<string>, Verdict> {
  private readonly log = new Logger('scans');

  constructor(
    private readonly storage: Storage,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Which of them still wait. */
  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Set<string>> {
    const ids = events.map(({ subjectId }) => subjectId);
    const tenantId = events[0]!.tenantId;
    const files = await tx.findBy(Attachment, { tenantId, id: In(ids), state: 'waiting' });
    return new Set(files.map(({ id }) => id));
  }

  async perform({ tenantId, subjectId: id }: LedgerEvent, waiting: Set<string>): Promise<Verdict> {
    if (!waiting.has(id)) return undefined;
    if (!this.config.clamav) return { finding: null };
    const content = await this.storage.open(`${tenantId}/${id}`).catch((error: unknown) => {
      if (error instanceof BytesMissing) return null;
      throw error;
    });
    return content ? { finding: await askClamav(this.config.clamav, content) } : undefined;
  }

  async settle(tx: Transaction, { tenantId, subjectId: id }: LedgerEvent, verdict: Verdict): Promise<void> {
    if (!verdict) return;
    const where = { tenantId, id, state: 'waiting' as const };
    const file = await tx.findOne(Attachment, { where, lock: { mode: 'pessimistic_write' } });
    if (!file) return;
    const { finding } = verdict;
    await tx.update(Attachment, { tenantId, id }, { state: finding ? 'quarantined' : 'clean', finding });
    if (finding) this.log.warn(`attachment ${id}: ${finding}`);
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: intakeEvents[finding ? 'file.quarantined' : 'file.cleared'],
      subjectId: id,
      at: this.clock.now(),
      data: finding ? { finding } : {},
    });
  }
}
