import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  `unique index concurrently supports_of_mailbox on intake.supports (tenant_id, idea_id, mailbox)`,
  `index concurrently supports_lately on intake.supports (tenant_id, given_at) where network is not null`,
  `index concurrently supports_untold on intake.supports (tenant_id, account_id) where account_since is null`,
  `index concurrently supports_invalid on intake.supports (tenant_id, invalidation_id) where invalidation_id is not null`,
];

/** One vote of a mailbox for an idea, and what the watch over support reads. */
export class IndexSupporters1766000009061 implements MigrationInterface {
  name = 'IndexSupporters1766000009061';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) {
      // One that broke off stays, and is of no use.
      await runner.query(`drop index if exists intake.${nameOf(index)}`);
      await runner.query(`create ${index}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) await runner.query(`drop index intake.${nameOf(index)}`);
  }
}

const nameOf = (index: string): string => /concurrently (\w+)/.exec(index)![1]!;
