import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one table of personal data. Everything else knows a person by id. */
@Entity({ schema: 'identity', name: 'persons' })
export class Person {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { nullable: true }) email: string | null;
  /** The same in small letters: what is compared, since `lower()` would keep row security from the index. */
  @Column('text', { nullable: true }) address: string | null;
  @Column({ type: 'timestamptz', name: 'email_confirmed_at', nullable: true }) emailConfirmedAt: Date | null;
  /** The language this person reads: ko or en. */
  @Column('text') language: 'ko' | 'en';
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
