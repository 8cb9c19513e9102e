import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@app/platform';

/** Who may sign in to one tenant, and as what. */
@Entity({ schema: 'identity', name: 'accounts' })
export class Account {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** The e-mail address in one spelling. */
  @Column('text', { name: 'sign_in_name' }) signInName: string;
  @Column('text', { name: 'password_hash' }) passwordHash: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  /** Printed at start for trying out; refused in production. */
  @Column('boolean', { name: 'is_demo' }) isDemo: boolean;
  @Column({ type: 'timestamptz', name: 'disabled_at', nullable: true }) disabledAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
