import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refused } from '@app/platform';
import { Phones } from '@app/identity';
import { ChannelsService } from '../channels/channels.service.js';
import { notificationReasons } from '../notifications.errors.js';

/** A number that somebody gives for messages, where the tenant sends short ones. */
@Injectable()
export class OwnPhone {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsService,
    private readonly phones: Phones,
  ) {}

  /** Has a code sent to the number. Refuses where no short messages are sent. */
  async ask(actor: Actor, phone: string): Promise<void> {
    const open = await this.database.enter(actor, (tx) => this.channels.open(tx, actor.tenantId));
    if (!open.includes('sms')) throw new Refused(notificationReasons.no_short_messages);
    await this.phones.ask(actor, phone);
  }

  confirm(actor: Actor, code: string): Promise<void> {
    return this.phones.confirm(actor, code);
  }

  remove(actor: Actor): Promise<void> {
    return this.phones.remove(actor);
  }
}
