import { Injectable, Logger, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import { type Actor, Database, systemOf, TooMany, Unavailable } from '@app/platform';
import { positionNow } from '@app/ledger';
import { SessionsService } from '@app/identity';
import { reviewReasons } from '../review.errors.js';
import { newsFor } from './news-for.js';
import { type News, readNews } from './news.queries.js';

/** As often as the relay would tire nobody: what a colleague does shows within the second. */
const EVERY_MS = 250;
const ASK_SESSIONS_EVERY_MS = 1_000;
const BEAT_EVERY_MS = 15_000;
const REST_MS = 5_000;
const MOST_A_SESSION = 5;
const TRY_AGAIN_S = 60;

/** One who looks on. */
interface Stream {
  actor: Actor;
  token: string;
  subscriber: Subscriber<MessageEvent>;
}

/** How far the ledger of a tenant was read, and which events from there on were told already. */
interface Lookout {
  streams: Set<Stream>;
  position: string;
  known: ReadonlySet<string>;
  /** Until when it is not looked again. */
  restsUntil: number;
}

/**
 * Tells those who look on what happens to cases. It reads the ledger once for all streams of a tenant, however many
 * processes there are, and only while somebody looks on; like the relay it asks instead of being woken.
 */
@Injectable()
export class LiveService implements OnModuleDestroy {
  private readonly log = new Logger('live');
  private readonly lookouts = new Map<string, Lookout>();
  private running?: Promise<void>;
  private stopping = false;
  private readonly done = { sessions: 0, beat: 0 };

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
  ) {}

  /** Begins a stream, from the place where the one before ended if it is told. Refuses a sixth of one session. */
  async open(actor: Actor, token: string, last?: string): Promise<Observable<MessageEvent>> {
    if (this.stopping) throw new Unavailable(reviewReasons.live_ends, 1);
    const ofSession = [...this.streams()].filter((stream) => stream.token === token);
    if (ofSession.length >= MOST_A_SESSION) throw new TooMany(reviewReasons.too_many_streams, TRY_AGAIN_S);
    const { tenantId } = actor;
    const position = await this.database.enter(systemOf(tenantId), (tx) => positionNow(tx));
    return new Observable<MessageEvent>((subscriber) => {
      const lookout = this.lookouts.get(tenantId) ?? newLookout(position);
      const stream = { actor, token, subscriber };
      this.lookouts.set(tenantId, lookout);
      lookout.streams.add(stream);
      this.start();
      void this.catchUp(stream, position, last);
      return () => {
        lookout.streams.delete(stream);
        if (lookout.streams.size === 0) this.lookouts.delete(tenantId);
      };
    });
  }

  /** Says farewell to everyone, so that the process may end; whoever looked on comes back to another one. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    for (const stream of this.streams()) end(stream, 'restart');
    await this.running;
  }

  private *streams(): Generator<Stream> {
    for (const { streams } of this.lookouts.values()) yield* streams;
  }

  private start(): void {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      if (this.lookouts.size > 0 && !this.stopping) this.start();
    });
  }

  private async run(): Promise<void> {
    while (!this.stopping && this.lookouts.size > 0) {
      for (const [tenantId, lookout] of this.lookouts) await this.try(() => this.look(tenantId, lookout));
      if (this.isTime('sessions', ASK_SESSIONS_EVERY_MS))
        for (const [tenantId, lookout] of this.lookouts) await this.try(() => this.part(tenantId, lookout));
      if (this.isTime('beat', BEAT_EVERY_MS))
        for (const { streams, position } of this.lookouts.values())
          for (const { subscriber } of streams) subscriber.next({ type: 'beat', id: position, data: '{}' });
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }

  private isTime(what: keyof LiveService['done'], everyMs: number): boolean {
    if (performance.now() - this.done[what] < everyMs) return false;
    this.done[what] = performance.now();
    return true;
  }

  /** What has happened since the last look. Where that is too much there is a rest, in which all can be read anew. */
  private async look(tenantId: string, lookout: Lookout): Promise<void> {
    const { position, known, restsUntil } = lookout;
    if (performance.now() < restsUntil) return;
    const news = await this.read(tenantId, position, known);
    lookout.position = news.position;
    lookout.known = new Set(news.eventIds);
    if (news.isTooMuch) lookout.restsUntil = performance.now() + REST_MS;
    for (const stream of lookout.streams) tell(stream, news);
  }

  /** What was missed since the stream before ended; where nobody can say, everything is to be read anew. */
  private async catchUp(stream: Stream, position: string, last?: string): Promise<void> {
    const isPlace = last && PLACE.test(last) && BigInt(last) <= BigInt(position);
    const missed = isPlace ? await this.since(stream.actor.tenantId, last) : null;
    if (missed) tell(stream, missed, true);
    else stream.subscriber.next(reset(position));
  }

  private since(tenantId: string, place: string): Promise<News | null> {
    return this.read(tenantId, place).catch((error: Error) => {
      this.log.error(`not caught up: ${error.message}`);
      return null;
    });
  }

  private read(tenantId: string, place: string, known?: ReadonlySet<string>): Promise<News> {
    return this.database.enter(systemOf(tenantId), (tx) => readNews(tx, tenantId, place, known));
  }

  /** Ends the streams of those who have signed out, or whose session, roles or agency are no longer what they were. */
  private async part(tenantId: string, { streams }: Lookout): Promise<void> {
    // Whoever comes while it is asked was not asked about, and stays.
    const asked = [...streams];
    const holders = await this.sessions.holdersOf(tenantId, [...new Set(asked.map(({ token }) => token))]);
    for (const stream of asked) {
      const now = holders.get(stream.token);
      if (!now) end(stream, 'session');
      else if (!isSame(stream.actor, now)) end(stream, 'roles');
    }
  }

  private async try(work: () => Promise<void>): Promise<void> {
    await work().catch((error: Error) => this.log.error(`not looked, trying again: ${error.message}`));
  }
}

const newLookout = (position: string): Lookout => ({
  ...{ streams: new Set(), position, known: new Set(), restsUntil: 0 },
});

/** A transaction's number, as the ledger gave it. */
const PLACE = /^\d{1,19}$/;

function tell(
  { actor, subscriber }: Stream,
  { position: id, cases, isTooMuch }: News,
  isAnswer = false,
): void {
  if (isTooMuch) return subscriber.next(reset(id));
  const told = newsFor(actor, cases);
  if (told.length > 0 || isAnswer) subscriber.next({ type: 'news', id, data: { cases: told } });
}

const reset = (id: string): MessageEvent => ({ type: 'reset', id, data: '{}' });

function end({ subscriber }: Stream, why: 'session' | 'roles' | 'restart'): void {
  subscriber.next({ type: 'bye', data: { why } });
  subscriber.complete();
}

const isSame = (one: Actor, other: Actor): boolean =>
  one.agencyCode === other.agencyCode && one.roles.join() === other.roles.join();
