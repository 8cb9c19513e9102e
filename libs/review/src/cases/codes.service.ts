import { Injectable } from '@nestjs/common';
import { Refused, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { PersonsService } from '@app/identity';
import { isOpen, TenantsService } from '@app/tenancy';
import type { Definition, EarlierCase, Field } from '@app/workflow';
import { isFirst } from '../merges/is-first.js';
import { reviewReasons } from '../review.errors.js';
import type { Case } from './case.entity.js';
import type { Move } from './move.js';
import type { Made } from './record-move.js';
import { casesByNumber } from './moves.queries.js';

/** The code of the tenant to which towns raise ideas. */
const NATION = 'nation';

/** Looks up what a move names: agencies, grounds, earlier ideas. */
@Injectable()
export class CodesService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly persons: PersonsService,
    private readonly tenants: TenantsService,
  ) {}

  /**
   * Refuses the field whose code the catalogue does not hold, an agency that no longer exists, a transfer to the one
   * that has the case, and a government that is not there, closed, or one's own.
   */
  async require(
    tx: Transaction,
    { tenantId, agencyCode }: Case,
    { transition: name, fields = {} }: Move,
    { transitions }: Definition,
  ): Promise<void> {
    const move = transitions.find((transition) => transition.name === name)!;
    for (const field of move.fields) {
      if (field.name === 'agency' && fields.agency) {
        await this.catalogue.requireStanding(tx, tenantId, fields.agency, 'fields.agency');
        if (fields.agency === agencyCode) throw Refused.field('fields.agency', reviewReasons.same_agency);
      } else if (field.grounds) await this.requireGrounds(tx, tenantId, field, fields);
      else if (field.name === 'government' || field.name === 'governments')
        await this.requireOthers(tenantId, field.name, [fields[field.name] ?? []].flat());
    }
    if (move.effects.includes('raise')) await this.requireOthers(tenantId, 'message', [NATION]);
  }

  /**
   * Refuses moves that send a case to an agency that has just ended. Until the transaction ends those named go on
   * standing.
   */
  async holdAgencies(
    tx: Transaction,
    tenantId: string,
    made: Pick<Made, 'move' | 'definition'>[],
  ): Promise<void> {
    const named = made.flatMap(({ move: { transition: name, fields }, definition: { transitions } }) => {
      const asked = transitions.find((transition) => transition.name === name)!.fields;
      return asked.some((field) => field.name === 'agency') ? (fields?.agency ?? []) : [];
    });
    for (const code of new Set(named)) await this.catalogue.holdAgency(tx, tenantId, code, 'fields.agency');
  }

  /** The agency that settles whose business a case is. Refuses where the tenant has named none. */
  async coordinator(tx: Transaction, { tenantId }: Case): Promise<string> {
    const code = await this.catalogue.coordinator(tx, tenantId);
    if (code === null) throw new Refused(reviewReasons.no_coordinator);
    return code;
  }

  private async requireOthers(tenantId: string, name: string, codes: string[]): Promise<void> {
    for (const code of codes) {
      const other = await this.tenants.named(code);
      if (other?.tenantId === tenantId) throw Refused.field(`fields.${name}`, reviewReasons.same_government);
      if (!other || !isOpen(other)) throw Refused.field(`fields.${name}`, reviewReasons.unknown_government);
    }
  }

  private async requireGrounds(
    tx: Transaction,
    tenantId: string,
    { name, grounds }: Field,
    fields: NonNullable<Move['fields']>,
  ): Promise<void> {
    const given = [fields[name] ?? []].flat().map(String);
    for (const code of given)
      await this.catalogue.requireReason(tx, tenantId, code, grounds!, `fields.${name}`);
  }

  /** The ideas named by their tracking numbers. Refuses a number nobody has, and the case's own. */
  async findEarlier(tx: Transaction, found: Case, numbers: string[] | undefined): Promise<EarlierCase[]> {
    if (!numbers?.length) return [];
    const named = await casesByNumber(tx, found.tenantId, numbers);
    const proposers = [found, ...named].flatMap(({ proposerId }) => proposerId ?? []);
    const addressOf = await this.persons.addressesOf(tx, found.tenantId, proposers);
    const ofProposer = found.proposerId ? addressOf.get(found.proposerId) : undefined;
    return numbers.map((number) => {
      const one = named.find(({ trackingNumber }) => trackingNumber === number);
      if (!one) throw Refused.field('fields.sameAs', reviewReasons.unknown_number);
      if (one.ideaId === found.ideaId) throw Refused.field('fields.sameAs', reviewReasons.same_idea);
      const isSame =
        one.proposerId !== null &&
        (one.proposerId === found.proposerId ||
          (ofProposer !== undefined && addressOf.get(one.proposerId) === ofProposer));
      return { isFirst: isFirst(one, found), isAnsweredToSame: isSame && isAnsweredBefore(one, found) };
    });
  }
}

/** Whether its first answer was given before the other was received: only what comes after it repeats it (§6⑦). */
function isAnsweredBefore({ reply, decidedAt, answeredAt }: Case, { openedAt }: Case): boolean {
  const at = decidedAt ?? answeredAt;
  return reply !== null && at !== null && at < openedAt;
}
