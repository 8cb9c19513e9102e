import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { type Cleaner, HoldsTraces, redactRows, type Subject, type Traces } from '@app/identity';
import { DataSubjectsService } from '@app/intake';

/** What officials wrote about the way to a promise may name the proposer. */
@Injectable()
@HoldsTraces()
export class MilestoneTraces implements Traces {
  constructor(private readonly subjects: DataSubjectsService) {}

  async redact(tx: Transaction, subject: Subject, { known }: Cleaner): Promise<object[]> {
    const ids = await this.subjects.ideasAround(tx, subject);
    const before: object[] = [];
    for (const [table, key, columns] of TEXTS)
      before.push(
        ...(await redactRows(
          tx,
          subject.tenantId,
          ids,
          { table, keys: [key], columns, rows: 'idea_id = any($2::uuid[])' },
          known,
        )),
      );
    return before;
  }
}

const TEXTS: [table: string, key: string, columns: string[]][] = [
  ['delivery.milestones', 'id', ['title', 'reason', 'note']],
  ['delivery.commitments', 'idea_id', ['owner']],
];
