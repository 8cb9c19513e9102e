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
  @Column('text', { nullable: true }) phone: string | null;
  /** The number they gave and have not confirmed yet. */
  @Column('text', { name: 'asked_phone', nullable: true }) askedPhone: string | null;
  /** Where letters reach the person. */
  @Column('text', { name: 'postal_address', nullable: true }) postalAddress: string | null;
  /** The language this person reads: ko or en. */
  @Column('text') language: 'ko' | 'en';
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  /** When name and contact were taken away; the id stays, because other rows hold it. */
  @Column({ type: 'timestamptz', name: 'erased_at', precision: 3, nullable: true }) erasedAt: Date | null;
}
