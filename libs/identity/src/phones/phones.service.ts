import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { v7 } from 'uuid';
import { Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  Refused,
  signLink,
  type Transaction,
} from '@app/platform';
import { AccountsService } from '../accounts/accounts.service.js';
import { type Limit, TriesService } from '../attempts/tries.service.js';
import { identityEvents } from '../identity.events.js';
import { identityReasons } from '../identity.errors.js';
import type { Person } from '../persons/person.entity.js';
import { PersonsService } from '../persons/persons.service.js';
import { PhoneRequest } from './phone-request.entity.js';
import { readPhone } from './read-phone.js';

/** How long a code holds. */
export const PHONE_CODE_MINUTES = 10;
const MINUTE_MS = 60_000;
/** One in a million each. */
const MOST_GUESSES = 5;
/** Each costs money, and a number that is somebody else's rings there. */
const MOST_CODES_AN_HOUR = 5;

/** Numbers that people give for messages: theirs once they tell the code that went there. */
@Injectable()
export class Phones {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly tries: TriesService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Has a code sent to a number; the one before it is void. Refuses what is no mobile number, and more than five an hour. */
  async ask(actor: Actor, typed: string): Promise<void> {
    const { tenantId } = actor;
    const phone = readPhone(typed);
    if (!phone) throw Refused.field('phone', identityReasons.no_mobile_number);
    const hourly = { most: MOST_CODES_AN_HOUR, withinMs: 60 * MINUTE_MS };
    await this.tries.spend(tenantId, [
      { what: `phone of ${actor.accountId}`, ...hourly },
      { what: `phone ${phone}`, ...hourly },
    ]);
    await this.own(actor, async (tx, { id: personId }) => {
      const at = this.clock.now();
      const expiresAt = new Date(at.getTime() + PHONE_CODE_MINUTES * MINUTE_MS);
      const request = { tenantId, personId, id: v7(), expiresAt };
      await this.persons.askPhone(tx, tenantId, personId, phone);
      await tx.upsert(PhoneRequest, request, ['tenantId', 'personId']);
      await this.record(tx, actor, 'account.phone_asked', at, { link: request.id });
    });
  }

  /** The code is right: the number is theirs. Refuses a wrong or old one, and more than five guesses. */
  async confirm(actor: Actor, code: string): Promise<void> {
    const { tenantId } = actor;
    const asked = await this.own(actor, (tx, { id }) => this.openRequest(tx, tenantId, id));
    if (!asked) throw Refused.field('code', identityReasons.wrong_phone_code);
    const guesses: Limit = {
      what: `code ${asked.id}`,
      most: MOST_GUESSES,
      withinMs: PHONE_CODE_MINUTES * MINUTE_MS,
    };
    await this.tries.spend(tenantId, [guesses]);
    await this.own(actor, async (tx, { id: personId, askedPhone }) => {
      const open = await this.openRequest(tx, tenantId, personId);
      const isRight = open?.id === asked.id && isSame(this.codeOf(tenantId, asked.id), code);
      if (!isRight || !askedPhone) throw Refused.field('code', identityReasons.wrong_phone_code);
      await this.persons.setPhone(tx, tenantId, personId, askedPhone);
      await tx.delete(PhoneRequest, { tenantId, personId });
      await this.record(tx, actor, 'account.phone_confirmed', this.clock.now());
    });
  }

  /** Forgets the number, and one that waits for its code. Again changes nothing. */
  async remove(actor: Actor): Promise<void> {
    const { tenantId } = actor;
    await this.own(actor, async (tx, { id: personId, phone, askedPhone }) => {
      if (!phone && !askedPhone) return;
      await this.persons.setPhone(tx, tenantId, personId, null);
      await tx.delete(PhoneRequest, { tenantId, personId });
      await this.record(tx, actor, 'account.phone_removed', this.clock.now());
    });
  }

  /** The codes of these requests that still hold, by the request. */
  async codesOf(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, string>> {
    const open = await tx.findBy(PhoneRequest, {
      tenantId,
      id: In(ids),
      expiresAt: MoreThan(this.clock.now()),
    });
    return new Map(open.map(({ id }) => [id, this.codeOf(tenantId, id)]));
  }

  private openRequest(tx: Transaction, tenantId: string, personId: string): Promise<PhoneRequest | null> {
    return tx.findOneBy(PhoneRequest, { tenantId, personId, expiresAt: MoreThan(this.clock.now()) });
  }

  private own<Answer>(
    actor: Actor,
    work: (tx: Transaction, person: Person) => Promise<Answer>,
  ): Promise<Answer> {
    const { tenantId, accountId } = actor;
    return this.database.enter(actor, async (tx) => {
      const personId = (await this.accounts.personsOf(tx, tenantId, [accountId!])).get(accountId!)!;
      return work(tx, (await this.persons.findLocked(tx, tenantId, personId))!);
    });
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    kind: 'account.phone_asked' | 'account.phone_confirmed' | 'account.phone_removed',
    at: Date,
    data = {},
  ): Promise<void> {
    await this.ledger.record(tx, actor, {
      kind: identityEvents[kind],
      subjectId: actor.accountId!,
      at,
      data,
    });
  }

  /** Six digits, reckoned from the secret. */
  private codeOf(tenantId: string, id: string): string {
    const signed = createHash('sha256').update(signLink(this.config.sessionSecret, 'phone', tenantId, id));
    return String(signed.digest().readUInt32BE() % 1_000_000).padStart(6, '0');
  }
}

const isSame = (one: string, typed: string): boolean => {
  // Digits of full width are digits.
  const [known, given] = [one, typed.normalize('NFKC').trim()].map((text) => Buffer.from(text));
  return known!.length === given!.length && timingSafeEqual(known!, given!);
};
