import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words that went with a move. The ledger keeps the move itself, without any text. */
@Entity({ schema: 'review', name: 'acts' })
export class Act {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** The transition, or `open`. */
  @Column('text') name: string;
  @Column('text', { name: 'from_state', nullable: true }) fromState: string | null;
  @Column('text', { name: 'to_state' }) toState: string;
  @Column('boolean', { name: 'is_public' }) isPublic: boolean;
  @Column('text', { name: 'reason_code', nullable: true }) reasonCode: string | null;
  @Column('text', { nullable: true }) message: string | null;
  /** Where the case went with it; null where it stayed. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  /** Who made the move; null for machines and guests. */
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  /** Who prepared it, where another person signed it. */
  @Column('uuid', { name: 'prepared_by', nullable: true }) preparedBy: string | null;
  /** Who was away and stood for by the actor (부재 시 대리). */
  @Column('uuid', { name: 'on_behalf_of', nullable: true }) onBehalfOf: string | null;
  /** Days, counts and codes that were filled in beside. */
  @Column('jsonb') facts: Record<string, unknown>;
  /** With what the hash of a proposer's words was made; null for officials' words. */
  @Column('bytea', { nullable: true }) salt: Buffer | null;
  @Column({ type: 'timestamptz', name: 'occurred_at', precision: 3 }) occurredAt: Date;
}
