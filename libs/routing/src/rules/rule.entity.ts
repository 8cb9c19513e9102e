import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An administrator's rule. Every condition that is filled in must hold; keywords are looked for in the title. */
@Entity({ schema: 'routing', name: 'rules' })
export class RoutingRule {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  /** The first rule that holds decides. */
  @Column('integer') position: number;
  @Column('text', { array: true }) topics: string[];
  @Column('text', { array: true }) keywords: string[];
  @Column('text', { array: true }) regions: string[];
  @Column('text', { array: true }) calls: string[];
  @Column('text', { name: 'agency_code' }) agencyCode: string;
  @Column('text', { name: 'note_ko' }) noteKo: string;
  @Column('boolean', { name: 'is_active' }) isActive: boolean;
  /** Counts changes; whoever writes names the version they saw. */
  @Column('integer') version: number;
  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 }) updatedAt: Date;
}
