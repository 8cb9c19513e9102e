import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JointFacts } from './mail/joint-facts.service.js';
import { MailFactsService } from './mail/mail-facts.service.js';
import { Mailer } from './mail/mailer.js';
import { OutgoingMailService } from './mail/outgoing-mail.service.js';
import { SendMail } from './mail/send-mail.processor.js';
import { ComposeMessages } from './messages/compose-messages.processor.js';
import { Message } from './messages/message.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Message])],
  providers: [ComposeMessages, JointFacts, MailFactsService, Mailer, OutgoingMailService, SendMail],
})
export class NotificationsModule {}
