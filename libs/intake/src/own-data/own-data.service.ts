import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import {
  AccessesService,
  type ConsentKind,
  ConsentsService,
  ErasuresService,
  type ErasureView,
  PersonsService,
  privacyReasons,
  type Subject,
  TracesService,
} from '@app/identity';
import { type Proof, DataSubjectsService } from '../data-subjects/data-subjects.service.js';
import type { OwnDataView } from './own-data.dto.js';
import { type OwnData, writeArchive } from './write-archive.js';

/** What people may do with what is known of them (개인정보 보호법 §35 to §37), by account or by the link of an idea. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly database: Database,
    private readonly subjects: DataSubjectsService,
    private readonly persons: PersonsService,
    private readonly consents: ConsentsService,
    private readonly accesses: AccessesService,
    private readonly erasures: ErasuresService,
    private readonly traces: TracesService,
    private readonly clock: Clock,
  ) {}

  /** Who they are to us, what they agreed to, who looked, and how it stands with their wish to be forgotten. */
  show(actor: Actor, proof: Proof): Promise<OwnDataView> {
    return this.as(actor, proof, async (tx, subject) => ({
      person: await this.personOf(tx, subject, true),
      consents: await this.consents.of(tx, subject.tenantId, subject.personId),
      accesses: await this.accesses.of(tx, subject.tenantId, subject.personId),
      erasure: await this.erasures.of(tx, subject),
      keptUntil: await this.erasures.keptUntil(tx, subject),
    }));
  }

  /** Everything as a zip of JSON and CSV, to take along (§35의2). */
  archive(actor: Actor, proof: Proof): Promise<Buffer> {
    return this.as(actor, proof, async (tx, subject) => {
      const { tenantId, personId } = subject;
      const data: OwnData = {
        person: await this.personOf(tx, subject),
        consents: await this.consents.of(tx, tenantId, personId),
        accesses: await this.accesses.of(tx, tenantId, personId),
      };
      for (const traces of this.traces.all()) Object.assign(data, await traces.show?.(tx, subject));
      return writeArchive(data, this.clock.now());
    });
  }

  agree(actor: Actor, kind: ConsentKind, proof: Proof): Promise<void> {
    return this.as(actor, proof, async (tx, subject) => {
      await this.personOf(tx, subject);
      await this.consents.give(tx, actor, subject.personId, [kind]);
    });
  }

  /**
   * Takes a consent back. Refused for `processing`: without it nothing of the person may stay (§37③), so it is taken back
   * by asking to be forgotten, which says what goes when.
   */
  withdrawConsent(actor: Actor, kind: ConsentKind, proof: Proof): Promise<void> {
    return this.as(actor, proof, async (tx, { personId }) => {
      if (kind === 'processing') throw new Refused(privacyReasons.consent_ends_with_erasure);
      await this.consents.withdraw(tx, actor, personId, kind);
    });
  }

  /** Asks to be forgotten; it can be undone for some days. */
  requestErasure(actor: Actor, proof: Proof): Promise<ErasureView> {
    return this.as(actor, proof, (tx, subject) => this.erasures.request(tx, actor, subject));
  }

  undoErasure(actor: Actor, proof: Proof): Promise<void> {
    return this.as(actor, proof, (tx, subject) => this.erasures.undo(tx, actor, subject));
  }

  private as<Answer>(
    actor: Actor,
    proof: Proof,
    work: (tx: Transaction, subject: Subject) => Promise<Answer>,
  ): Promise<Answer> {
    return this.database.enter(actor, async (tx) =>
      work(tx, await this.subjects.subjectOf(tx, actor, proof)),
    );
  }

  private async personOf(
    tx: Transaction,
    { tenantId, personId }: Subject,
    isForgottenToo = false,
  ): Promise<OwnDataView['person']> {
    const person = await this.persons.find(tx, tenantId, personId);
    if (!person || (person.erasedAt && !isForgottenToo)) throw new Refused(privacyReasons.already_forgotten);
    const { name, email, phone, postalAddress } = person;
    return { name, email, phone, postalAddress };
  }
}
