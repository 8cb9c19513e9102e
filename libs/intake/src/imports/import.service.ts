import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { Ledger } from '@app/ledger';
import { OpeningService } from '@app/review';
import { caseOf } from '../ideas/case-of.js';
import { detectLanguage } from '../ideas/detect-language.js';
import type { Idea } from '../ideas/idea.entity.js';
import { insertIdea } from '../ideas/submission.service.js';
import { newTrackingNumber } from '../ideas/tracking-number.js';
import { intakeEvents } from '../intake.events.js';
import type { ImportLine } from './read-line.js';

@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly opening: OpeningService,
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes in one line as an idea with a case. It keeps its original date; its clock starts now, and nobody is
   * written to because it names no person. A line taken in before is `known` and changes nothing.
   */
  async importLine(actor: Actor, source: string, line: ImportLine): Promise<'added' | 'known'> {
    const topicCode = await this.topicOf(actor, line.category);
    return this.database.enter(actor, async (tx) => {
      const at = this.clock.now();
      const idea = ideaOf(actor.tenantId, line, topicCode, at);
      await insertIdea(tx, idea);
      if (!(await remember(tx, idea, source, line.petition_idx))) {
        await tx.query(`delete from intake.ideas where tenant_id = $1 and id = $2`, [idea.tenantId, idea.id]);
        return 'known';
      }
      const event = await this.ledger.record(
        tx,
        actor,
        {
          kind: intakeEvents['idea.submitted'],
          subjectId: idea.id,
          at,
          data: { status: 'submitted', topic: topicCode, importedFrom: source },
        },
        null,
      );
      await this.opening.open(tx, actor, caseOf(idea, null, at), event);
      return 'added';
    });
  }

  private async topicOf(actor: Actor, name: string | undefined): Promise<string | null> {
    if (!name) return null;
    const topics = await this.catalogue.topics(actor);
    return topics.find(({ nameKo, code }) => nameKo === name || code === name)?.code ?? null;
  }
}

async function remember(
  tx: Transaction,
  { tenantId, id }: Idea,
  source: string,
  key: string,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into intake.imports (tenant_id, source, source_key, idea_id) values ($1, $2, $3, $4)
     on conflict do nothing returning 1 as added`,
    [tenantId, source, key, id],
  );
  return rows.length > 0;
}

function ideaOf(tenantId: string, line: ImportLine, topicCode: string | null, at: Date): Idea {
  const submittedAt = line.begin ? DateTime.fromISO(line.begin, { zone: 'Asia/Seoul' }).toJSDate() : at;
  return {
    tenantId,
    id: v7({ msecs: submittedAt.getTime() }),
    trackingNumber: newTrackingNumber(),
    status: 'submitted',
    personId: null,
    accountId: null,
    title: line.title,
    situation: null,
    improvement: line.content,
    effect: null,
    ...{ callCode: null, answers: null, formVersion: null },
    topicCode,
    agendaCode: null,
    regionCode: null,
    isWithheld: false,
    language: detectLanguage(line.title, line.content),
    submittedAt,
    confirmedAt: at,
    originId: null,
    hiddenReason: null,
    ...{
      channel: 'online',
      receivedOn: null,
      enteredBy: null,
      codeSerial: null,
      salt: null,
      erasedAt: null,
      commentCount: 0,
    },
  };
}
