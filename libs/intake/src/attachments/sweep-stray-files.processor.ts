import { Injectable, Logger } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, Storage, type Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue, setDue } from '@app/ledger';
import { Attachment } from './attachment.entity.js';

export const STRAY_FILES = 'intake.stray_files';
const EVERY_MS = 86_400_000;
/** Younger bytes may belong to a request that is under way. */
const GRACE_MS = 86_400_000;
const KEYS_A_LOOK = 500;

/** Each day, bytes that no row speaks of: whoever wrote them was killed before the row was there. */
@Injectable()
@OnDue(STRAY_FILES)
export class SweepStrayFiles implements DueAct {
  private readonly log = new Logger('files');

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<void> {
    // Written by the machine's clock, so compared with it.
    const before = Date.now() - GRACE_MS;
    let old: string[] = [];
    for await (const { key, writtenAt } of this.storage.list(tenantId)) {
      if (writtenAt.getTime() < before) old.push(key);
      if (old.length >= KEYS_A_LOOK) old = await this.remove(tx, tenantId, old);
    }
    await this.remove(tx, tenantId, old);
    const next = new Date(this.clock.now().getTime() + EVERY_MS);
    for (const { subjectId } of due) await setDue(tx, tenantId, STRAY_FILES, subjectId, next);
  }

  private async remove(tx: Transaction, tenantId: string, keys: string[]): Promise<string[]> {
    const ids = keys.map((key) => key.slice(tenantId.length + 1));
    const known = await tx.find(Attachment, {
      select: { tenantId: true, id: true },
      where: { tenantId, id: In(ids) },
    });
    const stray = ids.filter((id) => !known.some((file) => file.id === id));
    if (stray.length > 0) this.log.warn(`${stray.length} files without a row are removed`);
    await this.storage.remove(stray.map((id) => `${tenantId}/${id}`));
    return [];
  }
}
