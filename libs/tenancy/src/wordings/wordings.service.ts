import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';
import { Wording } from './wording.entity.js';

const REMEMBER_MS = 10_000;

@Injectable()
export class WordingsService {
  private readonly remembered = new Map<string, { until: number; wordings: Wording[] }>();

  constructor(private readonly database: Database) {}

  /** A tenant's own phrases; a change shows within ten seconds. */
  async of(actor: Actor): Promise<Wording[]> {
    const found = this.remembered.get(actor.tenantId);
    if (found && found.until > Date.now()) return found.wordings;
    const wordings = await this.database.enter(actor, (tx) =>
      tx.findBy(Wording, { tenantId: actor.tenantId }),
    );
    this.remembered.set(actor.tenantId, { until: Date.now() + REMEMBER_MS, wordings });
    return wordings;
  }

  /** Reads a tenant's phrases anew when they are asked for next; other processes do within ten seconds. */
  forget(tenantId: string): void {
    this.remembered.delete(tenantId);
  }
}
