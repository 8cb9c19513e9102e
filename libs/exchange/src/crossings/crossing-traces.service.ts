import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Transaction } from '@app/platform';
import {
  type Cleaner,
  HoldsTraces,
  redactRows,
  type Subject,
  type TextsOf,
  type Traces,
} from '@app/identity';
import { DataSubjectsService, Idea } from '@app/intake';
import { ERASED_TITLE } from '@app/review';
import { WishesService } from '../wishes/wishes.service.js';
import { Crossing } from './crossing.entity.js';

/** What exchange holds of a proposer: what went along with an idea, and what was said of it between governments. */
@Injectable()
@HoldsTraces()
export class CrossingTraces implements Traces {
  constructor(
    private readonly subjects: DataSubjectsService,
    private readonly wishes: WishesService,
  ) {}

  async show(tx: Transaction, subject: Subject): Promise<Record<string, object[]>> {
    const found = await this.own(tx, subject);
    return {
      crossings: found.map(({ ideaId, kind, side, place, sentAt, otherNumber, consentedAt }) => ({
        ...{ ideaId, kind, side, government: place.ko, sentAt, otherNumber, consentedAt },
      })),
    };
  }

  /** Whoever has a copy from here is told; they tell those to whom they sent it. */
  async passOn(tx: Transaction, subject: Subject, known: string[]): Promise<void> {
    for (const crossing of await this.own(tx, subject))
      if (crossing.side === 'sent') await this.wishes.send(tx, crossing, null, known);
    const { tenantId } = subject;
    for (const { id, ideaId } of await this.subjects.namedIn(tx, subject))
      for (const crossing of await tx.findBy(Crossing, { tenantId, ideaId, side: 'sent' }))
        await this.wishes.send(tx, crossing, id, known);
  }

  async redact(tx: Transaction, subject: Subject, { known, all, sparesWords }: Cleaner): Promise<object[]> {
    const { tenantId } = subject;
    const own = (await this.own(tx, subject)).map(({ id }) => id);
    const ideaId = In(await this.subjects.ideasAround(tx, subject));
    const around = (await tx.findBy(Crossing, { tenantId, ideaId })).map(({ id }) => id);
    const before: object[] = [];
    if (!sparesWords) {
      before.push(...(await redactRows(tx, tenantId, own, WORDS, all)));
      before.push(...(await redactRows(tx, tenantId, around, WORDS, known)));
    }
    for (const texts of OFFICIALS_WORDS)
      before.push(...(await redactRows(tx, tenantId, [...own, ...around], texts, known)));
    return before;
  }

  /** What stood for their address stands for nobody any more. */
  async close(tx: Transaction, subject: Subject): Promise<void> {
    const ids = (await this.own(tx, subject)).map(({ id }) => id);
    await tx.update(Crossing, { tenantId: subject.tenantId, id: In(ids) }, { authorRef: null });
  }

  /** An offer that nobody has answered has no words any more, and ends. */
  async erase(tx: Transaction, subject: Subject): Promise<void> {
    const { tenantId, personId } = subject;
    const ideaIds = In(await this.subjects.aloneIn(tx, subject));
    const where = [
      { tenantId, ideaId: ideaIds },
      { tenantId, personId, ideaId: IsNull() },
    ];
    for (const { id, kind, status, ideaId, copy } of await tx.findBy(Crossing, where)) {
      const idea = ideaId && (await tx.findOneBy(Idea, { tenantId, id: ideaId }));
      const title = ERASED_TITLE[(idea || copy)?.language ?? 'ko'];
      const isOffer = kind === 'recommend' && status === 'waiting';
      await tx.update(
        Crossing,
        { tenantId, id },
        { title, copy: null, ...(isOffer && { status: 'declined' }) },
      );
    }
  }

  private async own(tx: Transaction, subject: Subject): Promise<Crossing[]> {
    const { tenantId, personId } = subject;
    const ideaId = In(await this.subjects.ideasOf(tx, subject));
    return tx.find(Crossing, {
      where: [
        { tenantId, ideaId },
        { tenantId, personId },
      ],
      order: { sentAt: 'ASC', id: 'ASC' },
    });
  }
}

const WORDS: TextsOf = {
  ...{ table: 'exchange.crossings', keys: ['id'], columns: ['title', 'copy'] },
  rows: 'id = any($2::uuid[])',
};
const OFFICIALS_WORDS: TextsOf[] = [
  { ...WORDS, columns: ['message', 'answer'] },
  {
    ...{ table: 'exchange.echoes', keys: ['crossing_id', 'event_id'], columns: ['message'] },
    rows: 'crossing_id = any($2::uuid[])',
  },
];
