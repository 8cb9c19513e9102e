import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, signLink, systemOf, type Transaction } from '@app/platform';
import { INVITATION_DAYS, type Person, PHONE_CODE_MINUTES, Phones, RESET_MINUTES } from '@app/identity';
import { TenantsService } from '@app/tenancy';
import { SiteNames } from '../mail/site-names.service.js';
import type { Mail } from '../mail/mail-facts.js';
import type { Message } from '../messages/message.entity.js';
import { fillWords } from '../texts/fill-words.js';
import type { WordsOf } from '../texts/own-texts.service.js';
import { type AccountTemplate, isOfAccount, isOfComment } from './account-template.js';

@Injectable()
export class AccountMail {
  constructor(
    private readonly tenants: TenantsService,
    private readonly names: SiteNames,
    private readonly phones: Phones,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The mails of those messages that are about accounts, by their ids. `links` are what they let their readers open. */
  async write(
    tx: Transaction,
    tenantId: string,
    messages: Message[],
    links: Map<string, string | undefined>,
    persons: Map<string, Person>,
    wordsOf: WordsOf,
  ): Promise<Map<string, Mail>> {
    const actor = systemOf(tenantId);
    const address = this.tenants.addressOf(await this.tenants.of(actor));
    const siteName = await this.names.of(actor);
    const codes = await this.phones.codesOf(
      tx,
      tenantId,
      [...links.values()].flatMap((link) => link ?? []),
    );
    return new Map(
      messages.flatMap(({ id, personId, template }): [string, Mail][] => {
        if (!isOfAccount(template)) return [];
        const { language } = persons.get(personId)!;
        if (template === 'phone-code') {
          // A code that holds no more is not worth a message.
          const code = codes.get(links.get(id) ?? '');
          return code ? [[id, writeCode(siteName[language], code, language)]] : [];
        }
        const url = `${address}${this.pathOf(tenantId, template, links.get(id))}`;
        const opensFor = { minutes: String(RESET_MINUTES), days: String(INVITATION_DAYS) };
        const values = { site: siteName[language], link: url, ...opensFor };
        return [[id, fillWords(wordsOf(template, language), values)]];
      }),
    );
  }

  private pathOf(tenantId: string, template: AccountTemplate, link = ''): string {
    const sign = (purpose: 'reset' | 'invite') =>
      `${link}?token=${signLink(this.config.sessionSecret, purpose, tenantId, link)}`;
    if (template === 'reset-asked' || template === 'account-stands')
      return `/password-reset/${sign('reset')}`;
    if (template === 'invited' || template === 'account-asked') return `/invitations/${sign('invite')}`;
    if (template === 'delegation-named' || template === 'delegation-revoked') return '/console/delegations';
    if (isOfComment(template)) return `/comments/${link}`;
    return template === 'password-changed' ? '/password-reset' : '/sign-in';
  }
}

/** Short, and with nothing that a tenant could change: whoever reads it elsewhere must know what it is for. */
function writeCode(site: string, code: string, language: 'ko' | 'en'): Mail {
  const text =
    language === 'ko'
      ? `[${site}] 확인번호 ${code}\n${PHONE_CODE_MINUTES}분 안에 화면에 적어 주세요. 요청하지 않았다면 그대로 두세요.`
      : `[${site}] Your code: ${code}\nEnter it within ${PHONE_CODE_MINUTES} minutes. If you did not ask for it, do nothing.`;
  return { subject: text, text, short: text };
}
