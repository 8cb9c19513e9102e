import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JointFacts } from './mail/joint-facts.service.js';
import { AccountMail } from './accounts/account-mail.service.js';
import { TellAccounts } from './accounts/tell-accounts.processor.js';
import { MailFactsService } from './mail/mail-facts.service.js';
import { Mailer } from './mail/mailer.js';
import { OutgoingMailService } from './mail/outgoing-mail.service.js';
import { SendMail } from './mail/send-mail.processor.js';
import { SiteNames } from './mail/site-names.service.js';
import { ComposeMessages } from './messages/compose-messages.processor.js';
import { Message } from './messages/message.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Message])],
  providers: [
    AccountMail,
    ComposeMessages,
    JointFacts,
    MailFactsService,
    Mailer,
    OutgoingMailService,
    SendMail,
    SiteNames,
    TellAccounts,
  ],
})
export class NotificationsModule {}
