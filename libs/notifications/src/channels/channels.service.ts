import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import type { Person } from '@app/identity';
import { Ledger, LedgerEvent } from '@app/ledger';
import { Attempt } from '../attempts/attempt.entity.js';
import type { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { notificationReasons } from '../notifications.errors.js';
import { Preference } from '../preferences/preference.entity.js';
import { chainOf, isOfPhone } from './chain-of.js';
import { type Channel, GATEWAY_CHANNELS, type GatewayChannel } from './channel.js';
import type { ChannelView } from './channel.dto.js';
import { Gateways } from './gateways.js';
import { TenantChannel } from './tenant-channel.entity.js';

/** Which ways a tenant opens, and by which a message goes next. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly gateways: Gateways,
    private readonly clock: Clock,
  ) {}

  /** Each gateway: whether the installation has it, and whether the tenant uses it. */
  list(actor: Actor): Promise<ChannelView[]> {
    return this.database.enter(actor, async (tx) => {
      const rows = await tx.findBy(TenantChannel, { tenantId: actor.tenantId });
      const on = new Set(rows.filter(({ isOn }) => isOn).map(({ channel }) => channel));
      return GATEWAY_CHANNELS.map((channel) => {
        const isAvailable = this.gateways.has(channel);
        return { channel, isAvailable, isOn: isAvailable && on.has(channel) };
      });
    });
  }

  /** Opens or closes a way; refuses one that the installation does not have. */
  async turn(actor: Actor, code: string, isOn: boolean): Promise<ChannelView> {
    const channel = GATEWAY_CHANNELS.find((known) => known === code);
    if (!channel) throw new NotFound(notificationReasons.channel_not_found);
    const { tenantId } = actor;
    const isAvailable = this.gateways.has(channel);
    if (isOn && !isAvailable) throw new Refused(notificationReasons.no_gateway);
    return this.database.enter(actor, async (tx) => {
      await tx.upsert(TenantChannel, { tenantId, channel, isOn }, ['tenantId', 'channel']);
      await this.ledger.record(tx, actor, {
        kind: notificationEvents['channel.turned'],
        subjectId: tenantId,
        at: this.clock.now(),
        data: { channel, isOn },
      });
      return { channel, isAvailable, isOn };
    });
  }

  /** The gateways that are open now. */
  async open(tx: Transaction, tenantId: string): Promise<GatewayChannel[]> {
    const rows = await tx.findBy(TenantChannel, { tenantId, isOn: true });
    return rows.map(({ channel }) => channel).filter((channel) => this.gateways.has(channel));
  }

  /**
   * By which way each message goes next, by its id: the first of its reader's that is open, leads somewhere, and has
   * not refused this message since somebody last had it sent again. Left out is a message for which there is none.
   */
  async choose(
    tx: Transaction,
    tenantId: string,
    messages: Message[],
    persons: Map<string, Person>,
  ): Promise<Map<string, Channel>> {
    const open = new Set<Channel>(['mail', ...(await this.open(tx, tenantId))]);
    const personIds = [...persons.keys()];
    const wishes = await tx.findBy(Preference, { tenantId, personId: In(personIds) });
    const wishOf = new Map(wishes.map((wish) => [wish.personId, wish]));
    const refusedBy = await this.refusals(
      tx,
      tenantId,
      messages.filter(({ tries }) => tries > 0).map(({ id }) => id),
    );
    return new Map(
      messages.flatMap(({ id, personId, template }): [string, Channel][] => {
        const person = persons.get(personId);
        const channel = chainOf(template, wishOf.get(personId) ?? null)
          .filter((one) => open.has(one) && !refusedBy.get(id)?.includes(one))
          .find((one) =>
            one === 'mail' ? person?.email : isOfPhone(template) ? person?.askedPhone : person?.phone,
          );
        return channel ? [[id, channel]] : [];
      }),
    );
  }

  /** The ways that refused these messages, by their id, since somebody last had them sent again. */
  private async refusals(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, Channel[]>> {
    const refusals = new Map<string, Channel[]>();
    if (ids.length === 0) return refusals;
    const tried = await tx.findBy(Attempt, { tenantId, messageId: In(ids), outcome: 'refused' });
    const kind = notificationEvents['message.retried'];
    const retried = await tx.findBy(LedgerEvent, { tenantId, kind, subjectId: In(ids) });
    for (const { messageId, startedAt, channel } of tried) {
      const isOver = retried.some((one) => one.subjectId === messageId && one.occurredAt > startedAt);
      if (!isOver) refusals.set(messageId, [...(refusals.get(messageId) ?? []), channel]);
    }
    return refusals;
  }
}
