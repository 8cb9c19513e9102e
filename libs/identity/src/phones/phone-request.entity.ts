import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code that went to a number somebody gave as theirs. The number stands with the person, the code nowhere. */
@Entity({ schema: 'identity', name: 'phone_requests' })
export class PhoneRequest {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  /** Another one ends it: the code is reckoned from it. */
  @Column('uuid') id: string;
  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 }) expiresAt: Date;
}
