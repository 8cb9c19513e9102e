import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, seoulDay } from '@app/platform';
import { StandingService } from '@app/identity';
import { QueueCounts } from './case-view.dto.js';
import { countCases, MOST_COUNTED } from './queue.queries.js';

@Injectable()
export class QueueCountsService {
  constructor(
    private readonly database: Database,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** How many cases wait in each part of the actor's queue, a thousand at the most of each. */
  count(actor: Actor): Promise<QueueCounts> {
    const today = seoulDay(this.clock.now());
    return this.database.enter(actor, async (tx) => {
      const absent = await this.standing.of(tx, actor);
      const holders = [actor.accountId!, ...absent.map(({ accountId }) => accountId)];
      const count = (scope: Parameters<typeof countCases>[3]): Promise<number> =>
        countCases(tx, actor, holders, scope, today);
      return {
        mine: await count('mine'),
        unassigned: await count('unassigned'),
        triage: await count('triage'),
        due_soon: await count('due_soon'),
        overdue: await count('overdue'),
        waiting: await count('waiting'),
        to_score: await count('to_score'),
        asked: await count('asked'),
        most: MOST_COUNTED,
      };
    });
  }
}
