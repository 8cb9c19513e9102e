import { Injectable, OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { declaredEvents, type EventNature } from '../events/event-kinds.js';
import type { LedgerEvent } from '../events/event.entity.js';
import {
  type Concerns,
  GOES_FIRST,
  isSender,
  type Listener,
  type Listening,
  LISTENS,
  type Sender,
} from './listens.js';

type Told = Pick<LedgerEvent, 'kind' | 'data'> & Partial<Pick<LedgerEvent, 'actorKind'>>;

/** Who listens to what. Built at boot from the providers marked with `@Listens`. */
@Injectable()
export class ListenerRegistry implements OnModuleInit {
  private readonly listeners = new Map<string, Map<string, Listener | Sender>>();
  private readonly concerned = new Map<string, Concerns>();
  private readonly first = new Set<string>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const listening = this.reflector.get<Listening | undefined>(LISTENS, metatype);
      if (!listening) continue;
      this.add(listening, instance as Listener | Sender);
      if (this.reflector.get<true | undefined>(GOES_FIRST, metatype)) this.first.add(listening.queue);
    }
    const fault = faultOf(declaredEvents(), this.listeners);
    if (fault) throw new Error(fault);
  }

  /** The queues an event goes to. */
  queuesOf({ kind, data, actorKind }: Told): string[] {
    return [...this.listeners.keys()].filter((queue) =>
      this.concerned.get(`${queue}/${kind}`)?.(data, actorKind),
    );
  }

  queues(): string[] {
    return [...this.listeners.keys()];
  }

  /** The queues that others give way to. */
  firstQueues(): string[] {
    return [...this.first];
  }

  goesFirst(queue: string): boolean {
    return this.first.has(queue);
  }

  find(queue: string, kind: string): Listener | Sender | undefined {
    return this.listeners.get(queue)?.get(kind);
  }

  /** Whether a listener of this queue has work to do outside the house. */
  sends(queue: string): boolean {
    return [...(this.listeners.get(queue)?.values() ?? [])].some(isSender);
  }

  private add({ queue, events, concerns = () => true }: Listening, listener: Listener | Sender): void {
    const byKind = this.listeners.get(queue) ?? new Map<string, Listener | Sender>();
    this.listeners.set(queue, byKind);
    for (const kind of events) {
      if (byKind.has(kind)) throw new Error(`two listeners for ${kind} on queue ${queue}`);
      byKind.set(kind, listener);
      this.concerned.set(`${queue}/${kind}`, concerns);
    }
  }
}

/** Names the first event that is announced to nobody, or listened to without being declared. */
export function faultOf(
  declared: ReadonlyMap<string, EventNature>,
  listeners: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): string | null {
  const heard = new Set([...listeners.values()].flatMap((byKind) => [...byKind.keys()]));
  for (const kind of heard) if (!declared.has(kind)) return `listener for undeclared event ${kind}`;
  for (const [kind, nature] of declared)
    if (nature === 'announced' && !heard.has(kind)) return `nobody listens to announced event ${kind}`;
  return null;
}
