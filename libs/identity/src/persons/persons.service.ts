import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { v7 } from 'uuid';
import { Clock, type Transaction } from '@app/platform';
import { Person } from './person.entity.js';

export interface NewPerson {
  name?: string | null;
  /** None for whoever came to the counter and left none. */
  email?: string | null;
  phone?: string | null;
  postalAddress?: string | null;
  language: 'ko' | 'en';
}

@Injectable()
export class PersonsService {
  constructor(private readonly clock: Clock) {}

  /** Writes down a person and how to reach them; the address is not confirmed yet. Gives the person's id. */
  async enrol(
    tx: Transaction,
    tenantId: string,
    { name, email, phone, postalAddress, language }: NewPerson,
  ): Promise<string> {
    const id = v7();
    await tx.insert(Person, {
      tenantId,
      id,
      name: name || null,
      email: email || null,
      address: email?.toLowerCase() || null,
      phone: phone || null,
      postalAddress: postalAddress || null,
      language,
      createdAt: this.clock.now(),
    });
    return id;
  }

  find(tx: Transaction, tenantId: string, id: string): Promise<Person | null> {
    return tx.findOneBy(Person, { tenantId, id });
  }

  /** The person, held until the end of the transaction. */
  findLocked(tx: Transaction, tenantId: string, id: string): Promise<Person | null> {
    return tx.findOne(Person, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Persons by their id; whoever is not there is left out. */
  async findAll(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, Person>> {
    const persons = ids.length > 0 ? await tx.findBy(Person, { tenantId, id: In(ids) }) : [];
    return new Map(persons.map((person) => [person.id, person]));
  }

  /** The addresses of proposers, by the id they are known by: their account's, or a guest's own. Whoever left none is left out. */
  async addressesOf(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, string>> {
    const rows: { id: string; address: string }[] = await tx.query(ADDRESSES, [tenantId, ids]);
    return new Map(rows.map(({ id, address }) => [id, address]));
  }

  /** Everyone who left one of these addresses (in small letters), with it: a guest is a new person each time. */
  async idsAt(tx: Transaction, tenantId: string, addresses: string[]): Promise<Map<string, string>> {
    const rows: { id: string; address: string }[] = await tx.query(
      `select id, address from identity.persons where tenant_id = $1 and address = any($2)`,
      [tenantId, addresses],
    );
    return new Map(rows.map(({ id, address }) => [id, address]));
  }

  /** Whoever named the person, or the person, says what they are called. */
  async rename(tx: Transaction, tenantId: string, id: string, name: string): Promise<void> {
    await tx.update(Person, { tenantId, id }, { name });
  }

  /** The language in which the person is written to. */
  async speak(tx: Transaction, tenantId: string, id: string, language: Person['language']): Promise<void> {
    await tx.update(Person, { tenantId, id }, { language });
  }

  /** Those of these persons whose name or contact is still known. */
  async reachable(tx: Transaction, tenantId: string, ids: string[]): Promise<string[]> {
    const persons = await tx.findBy(Person, { tenantId, id: In(ids), erasedAt: IsNull() });
    return persons.map(({ id }) => id);
  }

  /** The person pressed the button in the mail: the address is theirs. */
  async confirmEmail(tx: Transaction, tenantId: string, id: string): Promise<void> {
    await tx.update(Person, { tenantId, id }, { emailConfirmedAt: this.clock.now() });
  }

  /** A number that waits for its code; what was there before stays until then. */
  async askPhone(tx: Transaction, tenantId: string, id: string, askedPhone: string | null): Promise<void> {
    await tx.update(Person, { tenantId, id }, { askedPhone });
  }

  /** The number by which the person wishes to be told; null for none any more. */
  async setPhone(tx: Transaction, tenantId: string, id: string, phone: string | null): Promise<void> {
    await tx.update(Person, { tenantId, id }, { phone, askedPhone: null });
  }

  /** Somebody whose contact was dropped agreed to be known again. */
  async restore(
    tx: Transaction,
    tenantId: string,
    id: string,
    { name, email, language }: NewPerson,
  ): Promise<void> {
    const address = email?.toLowerCase() || null;
    const known = { name: name || null, email: email || null, address, language };
    await tx.update(Person, { tenantId, id }, { ...known, erasedAt: null });
  }

  /** Takes name and contact away and leaves the id, which other rows hold. */
  async empty(tx: Transaction, tenantId: string, id: string): Promise<void> {
    const contact = { email: null, address: null, phone: null, askedPhone: null, postalAddress: null };
    const nothing = { name: null, ...contact };
    const erasedAt = this.clock.now();
    await tx.update(Person, { tenantId, id }, { ...nothing, emailConfirmedAt: null, erasedAt });
  }

  /** Forgets a person nobody refers to any more. */
  async forget(tx: Transaction, tenantId: string, id: string): Promise<void> {
    await tx.delete(Person, { tenantId, id });
  }
}

const ADDRESSES = `
  select known.id, p.address from unnest($2::uuid[]) known (id)
  left join identity.accounts a on a.tenant_id = $1 and a.id = known.id
  join identity.persons p on p.tenant_id = $1 and p.id = coalesce(a.person_id, known.id)
  where p.address is not null`;
