import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { hashText, Ledger } from '@app/ledger';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { tenancyReasons } from '../tenancy.errors.js';
import { tenancyEvents } from '../tenancy.events.js';
import { Tenant } from '../tenants/tenant.entity.js';
import { FormerWording } from './former-wording.entity.js';
import { Wording } from './wording.entity.js';
import { WordingsService } from './wordings.service.js';

/** A phrase in both languages. */
export interface Words {
  ko: string;
  en: string;
}

/** What a tenant says of a phrase: its own words, those before them, and how often they changed. */
export interface OwnWording {
  own: Words | null;
  /** What the last change replaced; `words` null for the shipped ones. */
  former: { words: Words | null; replacedAt: Date } | null;
  version: number;
}

/** Administrators say phrases of the site in their tenant's own words. */
@Injectable()
export class WordingsDesk {
  constructor(
    private readonly database: Database,
    private readonly wordings: WordingsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** All that the tenant says or said in its own words, by key. */
  list(actor: Actor): Promise<Map<string, OwnWording>> {
    return this.database.enter(actor, (tx) => read(tx, actor.tenantId));
  }

  /**
   * Says a phrase in these words, or in the shipped ones again; the site does within ten seconds. Refuses an outdated
   * version, with what stands now. The same words again change nothing.
   */
  async change(actor: Actor, key: string, words: Words | null, version: number): Promise<OwnWording> {
    const { tenantId } = actor;
    const changed = await this.database.enter(actor, async (tx) => {
      // One writes at a time: a phrase in the shipped words has no row to hold.
      await tx.findOneOrFail(Tenant, { where: { tenantId }, lock: { mode: 'pessimistic_write' } });
      const current = (await read(tx, tenantId)).get(key) ?? NONE;
      if (current.version !== version) throw new Refused(tenancyReasons.wording_changed, [], { current });
      if (current.own?.ko === words?.ko && current.own?.en === words?.en) return current;
      const replacedAt = this.clock.now();
      const { ko = null, en = null } = current.own ?? {};
      await tx.insert(FormerWording, { tenantId, key, version, ko, en, replacedAt });
      if (words) await tx.upsert(Wording, { tenantId, key, ...words }, ['tenantId', 'key']);
      else await tx.delete(Wording, { tenantId, key });
      await this.ledger.record(tx, actor, {
        kind: tenancyEvents['wording.changed'],
        subjectId: v5(`wording/${key}`, tenantId),
        at: replacedAt,
        data: { key, version: version + 1, hash: words && hashText(`${words.ko}\n${words.en}`) },
      });
      return { own: words, former: { words: current.own, replacedAt }, version: version + 1 };
    });
    this.wordings.forget(tenantId);
    return changed;
  }
}

const NONE: OwnWording = { own: null, former: null, version: 0 };

async function read(tx: Transaction, tenantId: string): Promise<Map<string, OwnWording>> {
  const known = new Map<string, OwnWording>();
  const formers = await tx.find(FormerWording, { where: { tenantId }, order: { version: 'ASC' } });
  for (const { key, version, ko, en, replacedAt } of formers) {
    const words = ko !== null && en !== null ? { ko, en } : null;
    known.set(key, { own: null, former: { words, replacedAt }, version: version + 1 });
  }
  for (const { key, ko, en } of await tx.findBy(Wording, { tenantId }))
    known.set(key, { ...(known.get(key) ?? NONE), own: { ko, en } });
  return known;
}
