import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps of followed ideas were muted together with those of one’s own; whoever wished for neither still hears of neither. */
export class MuteFollowed1766000009200 implements MigrationInterface {
  name = 'MuteFollowed1766000009200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update notifications.preferences set muted = array_append(muted, 'followed')
      where 'ideas' = any(muted) and not 'followed' = any(muted)`);
  }

  /** Before, ‘ideas’ spoke for both. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update notifications.preferences set muted = array_remove(muted, 'followed')`);
  }
}
