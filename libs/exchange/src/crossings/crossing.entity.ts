import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FrozenIdea } from '@app/intake';
import type { Bilingual } from '@app/workflow';

/** A government as it was called when something crossed. */
export interface Place {
  code: string;
  ko: string;
  en: string;
  host: string | null;
}

/** Where an idea was proposed first, and what it is there. */
export interface Origin {
  place: Place;
  ideaId: string;
  number: string;
  submittedAt: string;
}

/**
 * An idea on its way from one government to another. Both have a row of this id and see only their own; what one learns
 * of the other was brought to it.
 */
@Entity({ schema: 'exchange', name: 'crossings' })
export class Crossing {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: 'transfer' | 'raise' | 'recommend';
  /** Whether this government sent it or received it. */
  @Column('text') side: 'sent' | 'received';
  /** `waiting`: no copy is open. `opened`: one has a case of its own. `declined`: it was given back or not accepted. */
  @Column('text') status: 'waiting' | 'opened' | 'declined';
  /** The tenant at the other end. */
  @Column('uuid', { name: 'other_id' }) otherId: string;
  @Column('jsonb') place: Place;
  /** The idea here; null at the receiver until its copy is open. */
  @Column('uuid', { name: 'idea_id', nullable: true }) ideaId: string | null;
  @Column('uuid', { name: 'other_idea_id', nullable: true }) otherIdeaId: string | null;
  @Column('text', { name: 'other_number', nullable: true }) otherNumber: string | null;
  @Column('text') title: string;
  @Column('jsonb') origin: Origin;
  @Column('jsonb', { nullable: true }) reason: Bilingual | null;
  /** What was said with it. */
  @Column('text', { nullable: true }) message: string | null;
  @Column('jsonb', { name: 'answer_reason', nullable: true }) answerReason: Bilingual | null;
  /** What was said with the refusal. */
  @Column('text', { nullable: true }) answer: string | null;
  /** The government that the receiver named as the better owner. */
  @Column('jsonb', { nullable: true }) better: Place | null;
  /** At the receiver until its copy is open: what the citizen wrote. */
  @Column('jsonb', { nullable: true }) copy: FrozenIdea | null;
  /** Stands for the proposer's address: alike in every tenant, and nobody can read who it is. */
  @Column('text', { name: 'author_ref', nullable: true }) authorRef: string | null;
  /** At the receiver: the proposer, who agreed to be known there, or was forgotten there. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  /** Since when name and contact may go along, as the proposer agreed; null where they may not. */
  @Column({ type: 'timestamptz', name: 'consented_at', precision: 3, nullable: true })
  consentedAt: Date | null;
  /** At the receiver: for what the idea is hidden where it came from; null where it is not. */
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason: string | null;
  /** At the receiver: the last of the sender's events that was heard. */
  @Column('integer', { name: 'heard_sequence', default: 0 }) heardSequence: number;
  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3 }) sentAt: Date;
  @Column({ type: 'timestamptz', name: 'answered_at', precision: 3, nullable: true }) answeredAt: Date | null;
}
