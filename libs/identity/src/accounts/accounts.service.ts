import { Inject, Injectable } from '@nestjs/common';
import { ArrayOverlap, In, IsNull } from 'typeorm';
import { v7 } from 'uuid';
import {
  Clock,
  CONFIG,
  type Config,
  Database,
  guestOf,
  may,
  type Role,
  ROLES,
  systemOf,
  type Transaction,
} from '@app/platform';
import { PersonsService } from '../persons/persons.service.js';
import { Account } from './account.entity.js';

export interface NewAccount {
  email: string;
  name: string;
  password: string;
  roles: Role[];
  agencyCode?: string;
  isDemo?: boolean;
}

const OFFICIALS: Role[] = ROLES.filter((role) => may({ kind: 'account', roles: [role] }, 'rounds.score'));

/** Somebody who works for the tenant. */
export type Official = Pick<Account, 'id' | 'personId' | 'agencyCode'> & { roles: string[] };

@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Opens an account unless the address has one already in this tenant; true when it did. */
  async open(tenantId: string, account: NewAccount): Promise<boolean> {
    const { password, ...rest } = account;
    const passwordHash = await this.hash(password);
    const opened = await this.database.enter(systemOf(tenantId), (tx) =>
      this.add(tx, tenantId, { ...rest, passwordHash }),
    );
    return opened !== null;
  }

  /** The same in the caller's transaction, whose rows need not wait for the hash; the new account's id, or null. */
  async add(
    tx: Transaction,
    tenantId: string,
    account: Omit<NewAccount, 'password'> & { passwordHash: string },
  ): Promise<string | null> {
    if (await this.findByEmail(tx, tenantId, account.email)) return null;
    const personId = await this.persons.enrol(tx, tenantId, { ...account, language: 'ko' });
    return this.addFor(tx, tenantId, personId, account);
  }

  /** The same for a person who is known and whose address this is. */
  async addFor(
    tx: Transaction,
    tenantId: string,
    personId: string,
    account: Omit<NewAccount, 'password' | 'name'> & { passwordHash: string },
  ): Promise<string | null> {
    const { email, roles, agencyCode = null, isDemo = false, passwordHash } = account;
    if (await this.findByEmail(tx, tenantId, email)) return null;
    await this.persons.confirmEmail(tx, tenantId, personId);
    const id = v7();
    const [signInName, createdAt] = [signInNameOf(email), this.clock.now()];
    const row = { tenantId, id, personId, signInName, passwordHash, roles, agencyCode, isDemo, createdAt };
    await tx.insert(Account, row);
    return id;
  }

  /** What is kept of a password (argon2id). */
  async hash(password: string): Promise<string> {
    // Loaded where a password comes: the worker meets none.
    const { hash } = await import('@node-rs/argon2');
    return hash(inOneForm(password));
  }

  /**
   * The account of this address and password in the tenant; null when either is wrong, when it is disabled,
   * or when it is a demo account and this is production. A missing account takes as long as a wrong password.
   */
  async withPassword(tenantId: string, email: string, password: string): Promise<Account | null> {
    const account = await this.database.enter(guestOf(tenantId), (tx) =>
      this.findByEmail(tx, tenantId, email),
    );
    const isRight = await this.hasPassword(account, password);
    return account && isRight && this.isOpen(account) ? account : null;
  }

  /** Whether it is the account's password; without an account, or of a closed one, it is not, and takes as long. */
  async hasPassword(account: Account | null, password: string): Promise<boolean> {
    const { verify } = await import('@node-rs/argon2');
    const hash = account?.disabledAt === null ? account.passwordHash : NOBODYS_HASH;
    return verify(hash, inOneForm(password));
  }

  /** Whether its holder may sign in: it is not disabled, and no demo account in production. */
  isOpen({ disabledAt, isDemo }: Account): boolean {
    return disabledAt === null && !(isDemo && this.config.isProduction);
  }

  /** What the holder of an account is called; null where there is none. */
  async nameOf(tx: Transaction, tenantId: string, id: string | null): Promise<string | null> {
    const account = id && (await this.find(tx, tenantId, id));
    const person = account && (await this.persons.find(tx, tenantId, account.personId));
    return person ? person.name : null;
  }

  /** What the holders of accounts are called, by account; whoever has no name is left out. */
  async namesOf(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, string>> {
    const persons = await this.personsOf(tx, tenantId, ids);
    const named = await this.persons.findAll(tx, tenantId, [...persons.values()]);
    return new Map(
      [...persons].flatMap(([id, personId]) => {
        const name = named.get(personId)?.name;
        return name ? [[id, name] as const] : [];
      }),
    );
  }

  /** Everyone who works for the tenant and whose account is open; not those who only watch. */
  async officials(tx: Transaction, tenantId: string): Promise<Official[]> {
    return tx.find(Account, {
      select: { tenantId: true, id: true, personId: true, roles: true, agencyCode: true },
      where: { tenantId, disabledAt: IsNull(), roles: ArrayOverlap(OFFICIALS) },
      order: { id: 'ASC' },
    });
  }

  /** Whose accounts these are: the person by the account's id. */
  async personsOf(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const accounts = await tx.findBy(Account, { tenantId, id: In(ids) });
    return new Map(accounts.map(({ id, personId }) => [id, personId]));
  }

  /** The account of a person; null for a guest. */
  async idOf(tx: Transaction, tenantId: string, personId: string): Promise<string | null> {
    return (await tx.findOneBy(Account, { tenantId, personId }))?.id ?? null;
  }

  /** The accounts of persons, by person; guests are left out. */
  async idsOf(tx: Transaction, tenantId: string, personIds: string[]): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const accounts = await tx.findBy(Account, { tenantId, personId: In(personIds) });
    return new Map(accounts.map(({ id, personId }) => [personId, id]));
  }

  find(tx: Transaction, tenantId: string, id: string): Promise<Account | null> {
    return tx.findOneBy(Account, { tenantId, id });
  }

  findByEmail(tx: Transaction, tenantId: string, email: string): Promise<Account | null> {
    return tx.findOneBy(Account, { tenantId, signInName: signInNameOf(email) });
  }
}

/** One spelling for an address, so that capitals and full-width letters make no second account. */
export function signInNameOf(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** Keyboards write the same Hangul differently. */
const inOneForm = (password: string): string =>
  password.isWellFormed() ? password.normalize('NFC') : password;

/** The hash of a random password that was thrown away. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$ONChQTGFzXLkYCU0ZYsqtg$ryRYm7s8Wn6vRRdVIs+SckEZhMSQRV03eM1FfjcFSUk';
