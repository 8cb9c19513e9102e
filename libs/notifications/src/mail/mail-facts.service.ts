import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, signLink, systemOf, type Transaction } from '@app/platform';
import { Agency } from '@app/catalogue';
import type { Person } from '@app/identity';
import { Idea } from '@app/intake';
import { Act, CasesService } from '@app/review';
import { TenantsService, WordingsService } from '@app/tenancy';
import type { Message } from '../messages/message.entity.js';
import type { Template } from '../messages/template-for.js';
import type { MailFacts } from './write-mail.js';

/** Gathers what a mail speaks of, as things stand when it is sent. */
@Injectable()
export class MailFactsService {
  constructor(
    private readonly tenants: TenantsService,
    private readonly wordings: WordingsService,
    private readonly cases: CasesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when the idea is gone or taken back: then there is nothing to say. */
  async gather(tx: Transaction, message: Message, ideaId: string, person: Person): Promise<MailFacts | null> {
    const { tenantId } = message;
    const actor = systemOf(tenantId);
    const idea = await tx.findOneBy(Idea, { tenantId, id: ideaId });
    if (!idea || idea.status === 'withdrawn') return null;
    const opened = await this.cases.find(tx, actor, ideaId);
    const act = await tx.findOneBy(Act, { tenantId, eventId: message.eventId });
    const timeline = opened ? await this.cases.timeline(tx, opened.found) : [];
    const step = timeline.find(
      (entry) => entry.at.getTime() === act?.occurredAt.getTime() && entry.kind === act.name,
    );
    const agencyCode = opened?.shown.agencyCode;
    const agency = agencyCode ? await tx.findOneBy(Agency, { tenantId, code: agencyCode }) : null;
    const tenant = await this.tenants.of(actor);
    const name = (await this.wordings.of(actor)).find(({ key }) => key === 'site.name');
    const address = this.tenants.addressOf(tenant);
    const sign = (purpose: 'confirm' | 'own') =>
      signLink(this.config.sessionSecret, purpose, tenantId, ideaId);
    return {
      template: message.template as Template,
      language: person.language,
      siteName: { ko: name?.ko ?? '마당', en: name?.en ?? 'Madang' },
      idea,
      shown: opened?.shown ?? null,
      step: step ? { ...step, message: act!.message } : null,
      agencyName: agency && { ko: agency.nameKo, en: agency.nameEn },
      confirmUrl: `${address}/ideas/${ideaId}/confirm?token=${sign('confirm')}`,
      followUrl: `${address}/track/${idea.trackingNumber}${idea.accountId ? '' : `?token=${sign('own')}`}`,
    };
  }
}
