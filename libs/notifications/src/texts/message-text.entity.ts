import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from './message-words.js';

/** What a tenant said of a message from some moment on: its own words, or null for the shipped ones again. */
@Entity({ schema: 'notifications', name: 'texts' })
export class MessageText {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') name: string;
  @PrimaryColumn('text') language: Language;
  /** Counts the changes; the highest is what is sent. */
  @PrimaryColumn('integer') version: number;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { nullable: true }) short: string | null;
  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3 }) changedAt: Date;
}
