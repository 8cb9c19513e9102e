import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, Forbidden, NotFound, type Transaction } from '@app/platform';
import { AccountsService } from '../accounts/accounts.service.js';
import type { Person } from '../persons/person.entity.js';
import { PersonsService } from '../persons/persons.service.js';
import { Access } from './access.entity.js';
import type { AccessPage, AccessQuery, OwnAccessView } from './access-view.dto.js';
import { privacyReasons } from './privacy.errors.js';

const PAGE = 50;
const MOST_OF_ONE = 500;

/** What staff are shown of a person. */
export type Shown = Pick<Person, 'name' | 'email' | 'phone' | 'postalAddress'> & { isSealed: boolean };

/** Why a person is looked at: the case, and what somebody typed. */
interface Occasion {
  subjectId: string | null;
  reason: string;
}

/** Shows persons to staff, never without a record (개인정보의 안전성 확보조치 기준 §8). */
@Injectable()
export class AccessesService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly clock: Clock,
  ) {}

  /**
   * A person's name and contact for a member of staff, with the record of it in the same transaction. Whoever asked
   * to be forgotten is shown to administrators only. Refused where nothing is known of them.
   */
  async reveal(tx: Transaction, actor: Actor, personId: string, occasion: Occasion): Promise<Shown> {
    const { tenantId, accountId, roles, agencyCode } = actor;
    const person = await this.persons.find(tx, tenantId, personId);
    if (!person) throw new NotFound(privacyReasons.person_not_found);
    if (person.erasedAt) return this.openSeal(tx, actor, personId, occasion);
    const { name, email, phone, postalAddress } = person;
    const noted = { tenantId, id: v7(), personId, accountId: accountId!, roles, agencyCode };
    await tx.insert(Access, {
      ...noted,
      ...occasion,
      act: 'proposer_shown',
      occurredAt: this.clock.now(),
    });
    return { name, email, phone, postalAddress, isSealed: false };
  }

  private async openSeal(
    tx: Transaction,
    { tenantId, roles }: Actor,
    personId: string,
    { subjectId, reason }: Occasion,
  ): Promise<Shown> {
    const [sealed] = await tx.query(
      `select 1 as found from identity.sealed_persons where tenant_id = $1 and person_id = $2`,
      [tenantId, personId],
    );
    if (!sealed) throw new NotFound(privacyReasons.person_not_found);
    if (!roles.includes('administrator')) throw new Forbidden(privacyReasons.person_sealed);
    const [{ content }] = await tx.query(`select identity.open_seal($1, $2, $3, $4, $5) as content`, [
      ...[personId, subjectId, reason, v7(), this.clock.now()],
    ]);
    const { name, email, phone, postalAddress } = content.person;
    return { name, email, phone, postalAddress, isSealed: true };
  }

  /** When this person was shown to staff, the last time first, as they may know it themselves. */
  async of(tx: Transaction, tenantId: string, personId: string): Promise<OwnAccessView[]> {
    const found = await tx.find(Access, {
      where: { tenantId, personId },
      order: { occurredAt: 'DESC', id: 'DESC' },
      take: MOST_OF_ONE,
    });
    return found.map(showOwn);
  }

  /** All of them for administrators, the last first. */
  list(actor: Actor, { person, before }: AccessQuery): Promise<AccessPage> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const found = await tx.find(Access, {
        where: { tenantId, ...(person && { personId: person }), ...(before && { id: LessThan(before) }) },
        order: { id: 'DESC' },
        take: PAGE + 1,
      });
      const page = found.slice(0, PAGE);
      const ids = [...new Set(page.map(({ accountId }) => accountId))];
      const names = await this.accounts.namesOf(tx, tenantId, ids);
      const items = page.map((access) => {
        const { id, personId, accountId } = access;
        return { ...showOwn(access), id, personId, accountId, accountName: names.get(accountId) ?? null };
      });
      return { items, next: found.length > PAGE ? page.at(-1)!.id : null };
    });
  }
}

const showOwn = ({ occurredAt: at, roles, agencyCode, act, reason, subjectId }: Access): OwnAccessView => ({
  ...{ at, roles, agencyCode, act, reason, subjectId },
});
