import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@app/platform';

/** Somebody is asked to join, or asked to themselves. Once they have, or it is withdrawn, the row is gone; the ledger keeps what it granted. */
@Entity({ schema: 'identity', name: 'invitations' })
export class Invitation {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** Another one each time it is sent, so that earlier links open nothing. */
  @PrimaryColumn('uuid') id: string;
  /** Of whom nothing but the address is known yet. */
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  /** Of a citizen who left the address; administrators do not see it. */
  @Column('boolean', { name: 'is_own', default: false }) isOwn: boolean;
  @Column({ type: 'timestamptz', name: 'invited_at' }) invitedAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
}
