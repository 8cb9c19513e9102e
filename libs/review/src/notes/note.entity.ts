import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an official wrote to colleagues about a case. The public never reads it. */
@Entity({ schema: 'review', name: 'notes' })
export class Note {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('uuid', { name: 'author_id' }) authorId: string;
  /** Null once its author has taken it back. */
  @Column('text', { nullable: true }) text: string | null;
  @Column({ type: 'timestamptz', name: 'written_at', precision: 3 }) writtenAt: Date;
  @Column({ type: 'timestamptz', name: 'edited_at', precision: 3, nullable: true }) editedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'taken_back_at', precision: 3, nullable: true })
  takenBackAt: Date | null;
}
