import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, seoulDay } from '@app/platform';

/** What a tenant has done, in four numbers. */
export interface Headlines {
  /** Ideas received since the first of this month in Seoul. */
  thisMonth: number;
  /** Ideas that got an answer. */
  answered: number;
  promised: number;
  /** Promises that were carried out, in time or late. */
  kept: number;
}

const REMEMBER_MS = 60_000;

/** The numbers on the first page, which everyone opens: counted once a minute in each process. */
@Injectable()
export class HeadlinesService {
  private readonly remembered = new Map<string, { until: number; headlines: Promise<Headlines> }>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The figures of the actor's tenant, a minute old at most. */
  of(actor: Actor): Promise<Headlines> {
    const now = this.clock.now();
    const found = this.remembered.get(actor.tenantId);
    if (found && found.until > now.getTime()) return found.headlines;
    const headlines = this.count(actor, `${seoulDay(now).slice(0, 7)}-01`);
    this.remembered.set(actor.tenantId, { until: now.getTime() + REMEMBER_MS, headlines });
    // A count that failed is not remembered.
    headlines.catch(() => this.remembered.delete(actor.tenantId));
    return headlines;
  }

  private count(actor: Actor, since: string): Promise<Headlines> {
    return this.database.enter(actor, async (tx) => {
      const [headlines]: [Headlines] = await tx.query(COUNT, [actor.tenantId, since]);
      return headlines;
    });
  }
}

const COUNT = `
  select
    (select count(*)::int from review.cases
     where tenant_id = $1 and opened_at >= $2::date::timestamp at time zone 'Asia/Seoul') as "thisMonth",
    (select count(*)::int from review.cases
     where tenant_id = $1 and reply is not null and decided_at is not null) as answered,
    (select count(*)::int from delivery.commitments where tenant_id = $1) as promised,
    (select count(*)::int from delivery.commitments where tenant_id = $1 and kept_on is not null) as kept`;
