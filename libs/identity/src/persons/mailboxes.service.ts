import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CONFIG, type Config, keyedHash, type Transaction } from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import { foldAddress } from './fold-address.js';
import { Person } from './person.entity.js';

/** What tells one holder of an account from another, in hashes that nobody can try out without the key. */
export interface Holder {
  /** Of the mailbox, whatever its address looks like; null for whoever has none. */
  mailbox: string | null;
  /** Of its domain. */
  domain: string | null;
  /** When the account was opened. */
  since: Date;
}

@Injectable()
export class Mailboxes {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whose accounts these are; an account that is gone is left out. */
  async holdersOf(tx: Transaction, tenantId: string, accountIds: string[]): Promise<Map<string, Holder>> {
    const accounts = await tx.find(Account, {
      select: { tenantId: true, id: true, personId: true, createdAt: true },
      where: { tenantId, id: In(accountIds) },
    });
    const persons = await tx.find(Person, {
      select: { tenantId: true, id: true, address: true },
      where: { tenantId, id: In(accounts.map(({ personId }) => personId)) },
    });
    const addresses = new Map(persons.map(({ id, address }) => [id, address]));
    return new Map(
      accounts.map(({ id, personId, createdAt: since }) => {
        const folded = foldAddress(addresses.get(personId) ?? '');
        const domain = folded.split('@')[1];
        const mailbox = domain ? keyedHash(this.config.identityKey, 'mailbox', folded) : null;
        return [id, { mailbox, domain: domain ? this.hashDomain(domain) : null, since }];
      }),
    );
  }

  /** What stands for a domain, as somebody types it. */
  hashDomain(domain: string): string {
    return keyedHash(this.config.identityKey, 'domain', foldAddress(`x@${domain}`).split('@')[1]!);
  }
}
