import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock, type Transaction } from '@app/platform';
import { Person } from './person.entity.js';

export interface NewPerson {
  name?: string | null;
  email: string;
  language: 'ko' | 'en';
}

@Injectable()
export class PersonsService {
  constructor(private readonly clock: Clock) {}

  /** Writes down a person who left an address; the address is not confirmed yet. Gives the person's id. */
  async enrol(tx: Transaction, tenantId: string, { name, email, language }: NewPerson): Promise<string> {
    const id = v7();
    await tx.insert(Person, {
      tenantId,
      id,
      name: name || null,
      email,
      address: email.toLowerCase(),
      language,
      createdAt: this.clock.now(),
    });
    return id;
  }

  find(tx: Transaction, tenantId: string, id: string): Promise<Person | null> {
    return tx.findOneBy(Person, { tenantId, id });
  }

  /** Everyone who left this address, however it is capitalised: a guest is a new person each time. */
  async idsAt(tx: Transaction, tenantId: string, email: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select id from identity.persons where tenant_id = $1 and address = $2`,
      [tenantId, email.toLowerCase()],
    );
    return rows.map(({ id }) => id);
  }

  /** The person pressed the button in the mail: the address is theirs. */
  async confirmEmail(tx: Transaction, tenantId: string, id: string): Promise<void> {
    await tx.update(Person, { tenantId, id }, { emailConfirmedAt: this.clock.now() });
  }

  /** Forgets a person nobody refers to any more. */
  async forget(tx: Transaction, tenantId: string, id: string): Promise<void> {
    await tx.delete(Person, { tenantId, id });
  }
}
