import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountMail } from './accounts/account-mail.service.js';
import { TellAccounts } from './accounts/tell-accounts.processor.js';
import { Attempt } from './attempts/attempt.entity.js';
import { Attempts } from './attempts/attempts.service.js';
import { ExpireClaims } from './attempts/expire-claims.processor.js';
import { TryAgain } from './attempts/try-again.processor.js';
import { ChannelsController } from './channels/channels.controller.js';
import { ChannelsService } from './channels/channels.service.js';
import { Gateways } from './channels/gateways.js';
import { TenantChannel } from './channels/tenant-channel.entity.js';
import { ComposeDigests } from './digests/compose-digests.processor.js';
import { DigestFacts } from './digests/digest-facts.service.js';
import { ComposeDispatches } from './dispatches/compose-dispatches.processor.js';
import { DispatchAgain } from './dispatches/dispatch-again.processor.js';
import { Dispatch } from './dispatches/dispatch.entity.js';
import { DispatchesController } from './dispatches/dispatches.controller.js';
import { DispatchesService } from './dispatches/dispatches.service.js';
import { Poster } from './dispatches/poster.js';
import { SendDispatches } from './dispatches/send-dispatches.processor.js';
import { JointFacts } from './mail/joint-facts.service.js';
import { MailFactsService } from './mail/mail-facts.service.js';
import { Mailer } from './mail/mailer.js';
import { OutgoingMailService } from './mail/outgoing-mail.service.js';
import { SendMail } from './mail/send-mail.processor.js';
import { SiteNames } from './mail/site-names.service.js';
import { ComposeMessages } from './messages/compose-messages.processor.js';
import { Message } from './messages/message.entity.js';
import { MessageMeasures } from './messages/message-measures.service.js';
import { MessagesController } from './messages/messages.controller.js';
import { MessagesService } from './messages/messages.service.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesService } from './notices/notices.service.js';
import { OwnPhone } from './phones/own-phone.service.js';
import { OwnPhoneController } from './phones/own-phone.controller.js';
import { Preference } from './preferences/preference.entity.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { MessageText } from './texts/message-text.entity.js';
import { OwnTexts } from './texts/own-texts.service.js';
import { TextsController } from './texts/texts.controller.js';
import { TextsService } from './texts/texts.service.js';
import { Webhook } from './webhooks/webhook.entity.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksService } from './webhooks/webhooks.service.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([Attempt, Dispatch, Message, MessageText, Preference, TenantChannel, Webhook]),
  ],
  controllers: [
    ChannelsController,
    DispatchesController,
    MessagesController,
    NoticesController,
    OwnPhoneController,
    PreferencesController,
    TextsController,
    WebhooksController,
  ],
  providers: [
    AccountMail,
    Attempts,
    ChannelsService,
    ComposeDigests,
    ComposeDispatches,
    ComposeMessages,
    DigestFacts,
    DispatchAgain,
    DispatchesService,
    ExpireClaims,
    Gateways,
    JointFacts,
    MailFactsService,
    Mailer,
    MessageMeasures,
    MessagesService,
    NoticesService,
    OutgoingMailService,
    OwnPhone,
    OwnTexts,
    Poster,
    PreferencesService,
    SendDispatches,
    SendMail,
    SiteNames,
    TellAccounts,
    TextsService,
    TryAgain,
    WebhooksService,
  ],
  exports: [NoticesService, OwnPhone, PreferencesService],
})
export class NotificationsModule {}
