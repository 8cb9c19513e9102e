import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A system of an agency that wants to hear of events. */
@Entity({ schema: 'notifications', name: 'webhooks' })
export class Webhook {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') address: string;
  /** It hears of this agency's cases only; null: of all. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  @Column('text', { array: true }) kinds: string[];
  @Column('bytea', { name: 'sealed_secret' }) sealedSecret: Buffer;
  @Column({ type: 'timestamptz', name: 'registered_at', precision: 3 }) registeredAt: Date;
}
