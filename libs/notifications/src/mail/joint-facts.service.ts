import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, signLink, type Transaction } from '@app/platform';
import { PersonsService } from '@app/identity';
import { type Idea, type JointProposer, JointProposersService } from '@app/intake';
import type { MailFacts } from './mail-facts.js';

/** What mails say to and of those who propose an idea together. */
@Injectable()
export class JointFacts {
  constructor(
    private readonly joint: JointProposersService,
    private readonly persons: PersonsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The rows of each idea that several propose. */
  of(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<Map<string, JointProposer[]>> {
    return this.joint.rowsOfAll(tx, tenantId, ideaIds);
  }

  /** The row of whoever reads the mail, or of whom it is about; null where neither is named beside the author. */
  async tell(
    tx: Transaction,
    idea: Idea,
    rows: JointProposer[],
    { personId, proposer, address }: { personId: string; proposer?: string; address: string },
  ): Promise<MailFacts['joint']> {
    const row = rows.find((one) => (proposer ? one.id === proposer : one.personId === personId));
    if (!row?.personId) return null;
    const { tenantId } = idea;
    const author = await this.joint.authorOf(tx, idea);
    const token = signLink(this.config.sessionSecret, 'propose', tenantId, row.id);
    return {
      ...{ share: row.share, isLead: row.isLead },
      author: author?.name ?? null,
      proposer: (await this.persons.find(tx, tenantId, row.personId))?.name ?? null,
      answerUrl: `${address}/proposals/${row.id}?token=${token}`,
      ownDataUrl: `${address}/own-data?proposal=${row.id}&token=${token}`,
    };
  }
}
