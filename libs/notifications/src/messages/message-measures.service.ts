import { Injectable } from '@nestjs/common';
import { Database, type Measure, Measures, type Reading } from '@app/platform';

/** Messages that wait for a person, counted over all tenants. */
@Injectable()
@Measures({
  madang_messages_unsettled: {
    help: 'Messages of which nobody knows whether they arrived, or that were refused',
    labels: ['state'],
  },
})
export class MessageMeasures implements Measure {
  constructor(private readonly database: Database) {}

  async read(): Promise<Reading[]> {
    const rows = await this.database.outside<{ state: string; count: number }>(COUNT);
    const counts = {
      uncertain: 0,
      failed: 0,
      ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    };
    return Object.entries(counts).map(([state, value]) => ({
      ...{ gauge: 'madang_messages_unsettled', labels: { state }, value },
    }));
  }
}

const COUNT = 'select state, count from notifications.count_unsettled()';
