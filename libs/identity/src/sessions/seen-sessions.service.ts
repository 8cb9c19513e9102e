import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database, guestOf, type Prepared, sendPrepared } from '@app/platform';

/** On a busy day hundreds of sessions are first used within a second, and a statement for each would be a third of all. */
const WRITE_EVERY_MS = 1_000;

type Uses = Map<string, Map<string, Use>>;

interface Use {
  tokenHash: Buffer;
  seenAt: Date;
  idleEndsAt: Date;
}

/** Notes which sessions are used, and writes that down for all together, once a second. */
@Injectable()
export class SeenSessions implements BeforeApplicationShutdown {
  private readonly log = new Logger('sessions');
  /** By tenant, and by hash. */
  private waiting: Uses = new Map();
  private leaving: Uses = new Map();
  private writing = Promise.resolve();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  /** Notes that a session was used; written within a second. */
  note(tenantId: string, use: Use): void {
    const uses = this.waiting.get(tenantId) ?? new Map<string, Use>();
    this.waiting.set(tenantId, uses.set(keyOf(use.tokenHash), use));
    this.timer ??= setTimeout(() => void this.write(), WRITE_EVERY_MS).unref();
  }

  /** Writes what waits now, if this session is among it or just being written; gives whether it was. */
  async settle(tenantId: string, tokenHash: Buffer): Promise<boolean> {
    const key = keyOf(tokenHash);
    const isNoted = [this.waiting, this.leaving].some((uses) => uses.get(tenantId)?.has(key));
    if (isNoted) await this.write();
    return isNoted;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.write();
  }

  private write(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    return (this.writing = this.writing.then(() => this.writeWaiting()));
  }

  private async writeWaiting(): Promise<void> {
    [this.leaving, this.waiting] = [this.waiting, new Map()];
    for (const [tenantId, uses] of this.leaving)
      await this.writeOf(tenantId, [...uses.values()]).catch((error: unknown) =>
        // Whoever goes on is noted again; whoever does not was idle.
        this.log.warn(`${uses.size} uses of sessions were not written: ${(error as Error).message}`),
      );
    this.leaving.clear();
  }

  private async writeOf(tenantId: string, uses: Use[]): Promise<void> {
    await this.database.enter(guestOf(tenantId), async (tx) => {
      // After a power cut a session may seem unused for two seconds longer; nobody waits for the disk for that.
      await sendPrepared(tx, NOT_DURABLE, []);
      await sendPrepared(tx, WRITE, [
        tenantId,
        uses.map(({ tokenHash }) => tokenHash),
        uses.map(({ seenAt }) => seenAt),
        uses.map(({ idleEndsAt }) => idleEndsAt),
      ]);
    });
  }
}

const keyOf = (tokenHash: Buffer): string => tokenHash.toString('base64');

const NOT_DURABLE: Prepared = {
  name: 'not_durable',
  text: `select set_config('synchronous_commit', 'off', true)`,
};

/** What another process writes down at this moment needs no second writing, and is not waited for. */
const WRITE: Prepared = {
  name: 'write_seen',
  text: `
    with used as (
      select s.id, given.seen, given.ends
      from unnest($2::bytea[], $3::timestamptz[], $4::timestamptz[]) as given (hash, seen, ends)
        join identity.sessions s on s.tenant_id = $1 and s.token_hash = given.hash
      for no key update of s skip locked
    )
    update identity.sessions s set seen_at = used.seen, idle_ends_at = used.ends
    from used where s.tenant_id = $1 and s.id = used.id`,
};
