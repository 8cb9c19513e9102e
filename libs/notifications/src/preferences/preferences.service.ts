import { Injectable } from '@nestjs/common';
import { type Actor, Database, may, Refused, type Transaction } from '@app/platform';
import { AccountsService, PersonsService } from '@app/identity';
import type { FirstChannel } from '../channels/channel.js';
import { ChannelsService } from '../channels/channels.service.js';
import { notificationReasons } from '../notifications.errors.js';
import { MUTABLE_KINDS, type MutableKind } from './kind-of.js';
import type { PreferenceDto, PreferenceView } from './preference.dto.js';
import { Preference } from './preference.entity.js';

/** How people wish to be told. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly channels: ChannelsService,
  ) {}

  /** The actor's own wishes, and the ways that lead to them. */
  find(actor: Actor): Promise<PreferenceView> {
    return this.database.enter(actor, (tx) => this.view(tx, actor));
  }

  /** Notes what the actor wishes for; refuses a way that does not lead to them. */
  set(actor: Actor, { first, muted, language }: PreferenceDto): Promise<PreferenceView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const view = await this.view(tx, actor);
      if (!view.offered.includes(first))
        throw Refused.field('first', notificationReasons.channel_not_offered);
      const personId = await this.personOf(tx, actor);
      const wish = { tenantId, personId, first, muted: [...new Set(muted)] };
      await tx.upsert(Preference, wish, ['tenantId', 'personId']);
      if (language) await this.persons.speak(tx, tenantId, personId, language);
      return { ...view, first, muted: wish.muted, language: language ?? view.language };
    });
  }

  private async view(tx: Transaction, actor: Actor): Promise<PreferenceView> {
    const { tenantId } = actor;
    const personId = await this.personOf(tx, actor);
    const person = await this.persons.find(tx, tenantId, personId);
    const wish = await tx.findOneBy(Preference, { tenantId, personId });
    const open = await this.channels.open(tx, tenantId);
    const byPhone = person?.phone ? open : [];
    const offered: FirstChannel[] = [...(person?.email ? (['mail'] as const) : []), ...byPhone, 'site'];
    const kinds = MUTABLE_KINDS.filter((kind) => kind !== 'digest' || may(actor, 'cases.move'));
    return {
      ...{ first: wish?.first ?? 'mail', muted: (wish?.muted ?? []) as MutableKind[], offered, kinds },
      language: person?.language ?? 'ko',
      ...{ phone: person?.phone ?? null, askedPhone: person?.askedPhone ?? null },
      mayGivePhone: open.includes('sms'),
    };
  }

  private async personOf(tx: Transaction, { tenantId, accountId }: Actor): Promise<string> {
    return (await this.accounts.personsOf(tx, tenantId, [accountId!])).get(accountId!)!;
  }
}
