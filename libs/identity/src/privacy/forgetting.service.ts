import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import { NOBODYS_HASH } from '../accounts/accounts.service.js';
import { RecoveryCode } from '../factors/recovery-code.entity.js';
import { SecondFactor } from '../factors/second-factor.entity.js';
import { Subject as ProviderSubject } from '../oidc/subject.entity.js';
import { Person } from '../persons/person.entity.js';
import { PersonsService } from '../persons/persons.service.js';
import { PasswordReset } from '../resets/password-reset.entity.js';
import { Session } from '../sessions/session.entity.js';
import { ApiToken } from '../tokens/api-token.entity.js';
import { type Cleaner, cleanerOf } from './clean-text.js';
import { TracesService } from './traces.service.js';
import type { Subject } from './traces.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What a person is known by, while they are kept apart. */
interface Sealed {
  person: Pick<Person, 'name' | 'email' | 'phone' | 'postalAddress'> & { signInName: string | null };
  /** What else they were known by here. */
  aliases?: string[];
  /** Rows whose texts named the person, as they were. */
  words: object[];
}

/** Takes a person out of everything: apart first, or for good. */
@Injectable()
export class ForgettingService {
  constructor(
    private readonly traces: TracesService,
    private readonly persons: PersonsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts name, contact and the texts that name them where no request can read, and ends the account. Governments that
   * have a copy are told. What was `heard` of the person elsewhere is covered as well, and kept nowhere.
   */
  async seal(tx: Transaction, subject: Subject, heard: string[] = []): Promise<void> {
    const { tenantId, personId } = subject;
    const person = await this.knownOf(tx, subject);
    const aliases = await this.aliasesOf(tx, subject);
    const words = await this.cover(tx, subject, [...namesOf(person), ...aliases, ...heard]);
    await this.leave(tx, subject);
    const content: Sealed = { person, aliases, words };
    await tx.query(
      `insert into identity.sealed_persons (tenant_id, person_id, content, sealed_at) values ($1, $2, $3, $4)`,
      [tenantId, personId, JSON.stringify(content), this.clock.now()],
    );
  }

  /** Takes away the person and all they wrote; what officials wrote about it loses the name. */
  async erase(tx: Transaction, subject: Subject, heard: string[] = []): Promise<void> {
    // What officials wrote since then may name whoever was sealed: only the seal knows the name.
    const [{ content }]: [{ content: Sealed | null }] = await tx.query(
      `select identity.break_seal($1) as content`,
      [subject.personId],
    );
    const person = content?.person ?? (await this.knownOf(tx, subject));
    const aliases = content?.aliases ?? (await this.aliasesOf(tx, subject));
    await this.cover(tx, subject, [...namesOf(person), ...aliases, ...heard]);
    for (const traces of this.traces.all()) await traces.erase?.(tx, subject);
    await this.leave(tx, subject);
  }

  /** Takes away the person alone: their words stand without a name. */
  async eraseContact(tx: Transaction, subject: Subject): Promise<void> {
    await this.redact(tx, subject, cleanerOf(await this.namesFor(tx, subject)));
    await this.leave(tx, subject);
  }

  /**
   * The same for whoever wishes it: governments that have a copy are told. What they are known by as a `member` is covered
   * in the same texts; the account stays.
   */
  async eraseContactEverywhere(tx: Transaction, subject: Subject, member: Subject | null): Promise<void> {
    const ofMember = member ? namesOf(await this.knownOf(tx, member)) : [];
    await this.cover(tx, subject, [...(await this.namesFor(tx, subject)), ...ofMember]);
    await this.leave(tx, subject);
  }

  /** Covers in these ideas what was `heard` of somebody to whom nothing leads from here, and keeps nothing of it. */
  async coverHeard(tx: Transaction, tenantId: string, around: string[], heard: string[]): Promise<void> {
    const subject = { tenantId, personId: NOBODY, accountId: null, around };
    await this.redact(tx, subject, cleanerOf(heard));
    for (const traces of this.traces.all()) await traces.copyAnew?.(tx, subject);
  }

  /** Drops name and contact of a guest, also where others wrote them. Citizens' words stay, and they may come back. */
  async dropContact(tx: Transaction, subject: Subject): Promise<void> {
    const cleaner = cleanerOf(namesOf(await this.knownOf(tx, subject)));
    await this.redact(tx, subject, { ...cleaner, sparesWords: true });
    await this.persons.empty(tx, subject.tenantId, subject.personId);
  }

  private async cover(tx: Transaction, subject: Subject, known: string[]): Promise<object[]> {
    for (const traces of this.traces.all()) await traces.passOn?.(tx, subject, known);
    return this.redact(tx, subject, cleanerOf(known));
  }

  private async namesFor(tx: Transaction, subject: Subject): Promise<string[]> {
    return [...namesOf(await this.knownOf(tx, subject)), ...(await this.aliasesOf(tx, subject))];
  }

  private async aliasesOf(tx: Transaction, subject: Subject): Promise<string[]> {
    const aliases: string[] = [];
    for (const traces of this.traces.all()) aliases.push(...((await traces.aliases?.(tx, subject)) ?? []));
    return aliases;
  }

  private async redact(tx: Transaction, subject: Subject, cleaner: Cleaner): Promise<object[]> {
    const words: object[] = [];
    for (const traces of this.traces.all())
      words.push(...((await traces.redact?.(tx, subject, cleaner)) ?? []));
    return words;
  }

  private async leave(tx: Transaction, subject: Subject): Promise<void> {
    const { tenantId, personId, accountId } = subject;
    const erasedAt = this.clock.now();
    await this.persons.empty(tx, tenantId, personId);
    if (accountId) {
      for (const kept of [Session, SecondFactor, RecoveryCode, PasswordReset, ProviderSubject, ApiToken])
        await tx.delete(kept, { tenantId, accountId });
      await tx.update(
        Account,
        { tenantId, id: accountId },
        { signInName: `erased-${accountId}`, passwordHash: NOBODYS_HASH, roles: [], disabledAt: erasedAt },
      );
    }
    for (const traces of this.traces.all()) await traces.close?.(tx, subject);
    for (const traces of this.traces.all()) await traces.copyAnew?.(tx, subject);
  }

  private async knownOf(
    tx: Transaction,
    { tenantId, personId, accountId }: Subject,
  ): Promise<Sealed['person']> {
    const { name, email, phone, postalAddress } = await tx.findOneByOrFail(Person, {
      tenantId,
      id: personId,
    });
    const account = accountId ? await tx.findOneBy(Account, { tenantId, id: accountId }) : null;
    return { name, email, phone, postalAddress, signInName: account?.signInName ?? null };
  }
}

const namesOf = ({ name, email, phone, postalAddress, signInName }: Sealed['person']): string[] =>
  [name, email, phone, postalAddress, signInName].flatMap((known) => known ?? []);
