import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Action, Level } from './assurance.policy.js';

/** The level a tenant asks for one action; where there is none, the usual one. */
@Entity({ schema: 'identity', name: 'assurance_levels' })
export class AssuranceLevel {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') action: Action;
  @Column('text') level: Level;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
