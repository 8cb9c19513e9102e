import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { v5 } from 'uuid';
import { Agency } from '@app/catalogue';
import { Account, AccountsService, Invitation, PersonsService } from '@app/identity';
import { Ledger } from '@app/ledger';
import { type Actor, Clock, Database, NotFound, Refused, seoulDay, type Transaction } from '@app/platform';
import { Succession } from '@app/review';
import { onboardingReasons } from '../onboarding.errors.js';
import { onboardingEvents } from '../onboarding.events.js';
import { agencyEntries, lockAgencies } from './agencies.queries.js';
import type {
  AgencyDto,
  AgencyEntry,
  ChangeAgencyDto,
  NewAgencyDto,
  RetireAgencyDto,
} from './agency-list.dto.js';
import { isInCircle } from './is-in-circle.js';

/** People who are named where they keep an agency from ending. */
const MOST_NAMED = 20;

/** Administrators keep the agencies of their tenant (지방자치법 §125: set up and changed by ordinance). */
@Injectable()
export class AgenciesDesk {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly ledger: Ledger,
    private readonly succession: Succession,
    private readonly clock: Clock,
  ) {}

  /** All agencies, with the open cases and the rules at each. */
  list(actor: Actor): Promise<AgencyEntry[]> {
    return this.database.enter(actor, (tx) => agencyEntries(tx, actor.tenantId));
  }

  /** Adds one agency. Refuses a code that another one has or had, and a parent that does not stand. */
  add(actor: Actor, { code, ...dto }: NewAgencyDto): Promise<AgencyEntry> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await lockAgencies(tx, tenantId);
      if (await tx.existsBy(Agency, { tenantId, code }))
        throw Refused.field('code', onboardingReasons.agency_code_taken);
      await requireParent(tx, tenantId, code, dto.parentCode ?? null);
      if (dto.isCoordinator) await this.endCoordination(tx, actor);
      const row = { tenantId, code, kind: 'department', successorCodes: [], version: 1 };
      await tx.insert(Agency, { ...row, ...wordsOf(dto) });
      await this.ledger.record(tx, actor, {
        kind: onboardingEvents['agencies.added'],
        subjectId: tenantId,
        at: this.clock.now(),
        data: { agencies: [code], rules: [] },
      });
      return entryOf(tx, tenantId, code);
    });
  }

  /** Writes an agency anew. Refuses an outdated version, and a parent that does not stand or lies below it. */
  change(actor: Actor, code: string, { version, ...dto }: ChangeAgencyDto): Promise<AgencyEntry> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const entry = await hold(tx, tenantId, code, version);
      if (entry.validTo) throw new Refused(onboardingReasons.agency_retired);
      await requireParent(tx, tenantId, code, dto.parentCode ?? null);
      if (dto.isCoordinator && !entry.isCoordinator) await this.endCoordination(tx, actor);
      await tx.update(Agency, { tenantId, code }, { ...wordsOf(dto), version: version + 1 });
      await this.record(tx, actor, 'agency.changed', code, { version: version + 1 });
      return entryOf(tx, tenantId, code);
    });
  }

  /**
   * Ends an agency today; what was done there stays on the record. What was decided there and is not over goes to the
   * agency that follows, which answers for promises and re-examinations from now on (국민 제안 규정 §11, §12). Refuses
   * while a case is open there, a rule leads to it, somebody works there (with their names), another agency is part of
   * it, or it settles whose business a case is: each of them needs a place first; and where cases are not over and
   * nobody follows.
   */
  retire(actor: Actor, code: string, { version, successorCode }: RetireAgencyDto): Promise<AgencyEntry> {
    const { tenantId } = actor;
    const now = this.clock.now();
    return this.database.enter(actor, async (tx) => {
      const entry = await hold(tx, tenantId, code, version);
      if (entry.validTo) throw new Refused(onboardingReasons.agency_retired);
      const all = await agencyEntries(tx, tenantId);
      const standing = all.filter((one) => one.validTo === null && one.code !== code);
      if (successorCode && !standing.some((one) => one.code === successorCode))
        throw Refused.field('successorCode', onboardingReasons.no_such_agency);
      const parts = standing.filter(({ parentCode }) => parentCode === code).map((part) => part.code);
      const { openCases, rules, isCoordinator } = entry;
      const details = { openCases, rules, parts };
      if (openCases > 0) throw new Refused(onboardingReasons.agency_has_cases, [], details);
      if (rules > 0) throw new Refused(onboardingReasons.agency_has_rules, [], details);
      if (entry.people > 0)
        throw new Refused(onboardingReasons.agency_has_people, [], {
          ...details,
          people: await this.peopleAt(tx, tenantId, code),
        });
      if (parts.length > 0) throw new Refused(onboardingReasons.agency_has_parts, [], details);
      if (isCoordinator) throw new Refused(onboardingReasons.agency_coordinates, [], details);
      const resting = await this.succession.listResting(tx, tenantId, code);
      if (successorCode) await this.succession.pass(tx, actor, resting, { from: code, to: successorCode });
      else if (resting.length > 0)
        throw new Refused(onboardingReasons.agency_has_decided_cases, [], {
          ...details,
          decidedCases: resting.length,
        });
      const successorCodes = successorCode ? [successorCode] : [];
      const validTo = seoulDay(now);
      await tx.update(Agency, { tenantId, code }, { validTo, successorCodes, version: version + 1 });
      await this.record(tx, actor, 'agency.retired', code, { validTo, successorCodes });
      return entryOf(tx, tenantId, code);
    });
  }

  /** Who works there by name, and who was invited to by address; twenty at most. */
  private async peopleAt(tx: Transaction, tenantId: string, agencyCode: string): Promise<string[]> {
    const accounts = await tx.findBy(Account, { tenantId, agencyCode, disabledAt: IsNull() });
    const ids = accounts.map(({ id }) => id);
    const names = await this.accounts.namesOf(tx, tenantId, ids);
    const invited = await tx.findBy(Invitation, { tenantId, agencyCode });
    const persons = await this.persons.findAll(
      tx,
      tenantId,
      invited.map(({ personId }) => personId),
    );
    const addresses = invited.map(({ personId }) => persons.get(personId)?.email ?? '');
    return [...accounts.map(({ id, signInName }) => names.get(id) ?? signInName), ...addresses].slice(
      0,
      MOST_NAMED,
    );
  }

  /** Only one agency settles whose business a case is. Whoever saw the former one so may not write it again. */
  private async endCoordination(tx: Transaction, actor: Actor): Promise<void> {
    const { tenantId } = actor;
    for (const { code, version } of await tx.findBy(Agency, { tenantId, isCoordinator: true })) {
      await tx.update(Agency, { tenantId, code }, { isCoordinator: false, version: version + 1 });
      await this.record(tx, actor, 'agency.changed', code, { version: version + 1 });
    }
  }

  private record(
    tx: Transaction,
    actor: Actor,
    kind: 'agency.changed' | 'agency.retired',
    agency: string,
    data: object,
  ): Promise<unknown> {
    return this.ledger.record(tx, actor, {
      kind: onboardingEvents[kind],
      subjectId: v5(`agency/${agency}`, actor.tenantId),
      at: this.clock.now(),
      data: { agency, ...data },
    });
  }
}

/** What a form says of an agency, as its row holds it. */
function wordsOf({ nameKo, nameEn, legalBasis, isCoordinator, ...dto }: AgencyDto) {
  return {
    ...{ nameKo, nameEn, legalBasis, isCoordinator, parentCode: dto.parentCode ?? null },
    ...{ competenceKo: dto.competenceKo ?? '', competenceEn: dto.competenceEn ?? '' },
    contact: dto.contact ?? '',
  };
}

async function hold(tx: Transaction, tenantId: string, code: string, version: number): Promise<AgencyEntry> {
  await lockAgencies(tx, tenantId);
  // Whoever is sending people or rules there (`CatalogueService.holdAgency`) is waited for, and then counted.
  await tx.findOne(Agency, { where: { tenantId, code }, lock: { mode: 'for_no_key_update' } });
  const entry = await entryOf(tx, tenantId, code);
  if (entry.version !== version) throw new Refused(onboardingReasons.agency_changed, [], { current: entry });
  return entry;
}

async function entryOf(tx: Transaction, tenantId: string, code: string): Promise<AgencyEntry> {
  const entry = (await agencyEntries(tx, tenantId)).find((one) => one.code === code);
  if (!entry) throw new NotFound(onboardingReasons.agency_not_found);
  return entry;
}

async function requireParent(
  tx: Transaction,
  tenantId: string,
  code: string,
  parentCode: string | null,
): Promise<void> {
  if (parentCode === null) return;
  const all = await agencyEntries(tx, tenantId);
  const parent = all.find((one) => one.code === parentCode && one.validTo === null);
  if (!parent) throw Refused.field('parentCode', onboardingReasons.no_such_agency);
  const parents = new Map(all.map((one) => [one.code, one.parentCode ?? '']));
  if (isInCircle(code, parents.set(code, parentCode)))
    throw Refused.field('parentCode', onboardingReasons.parents_in_circle);
}
