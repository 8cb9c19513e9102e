import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An idea as it was read for finding others like it. `terms`, which it is found by, only PostgreSQL reads. */
@Entity({ schema: 'routing', name: 'similar_texts' })
export class SimilarText {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  /** Of a copy from another government: the idea it was first. They are one story. */
  @Column('uuid', { name: 'story_id', nullable: true }) storyId: string | null;
  @Column('text') title: string;
  /** Anyone may see it, of whatever tenant. */
  @Column('boolean', { name: 'is_public' }) isPublic: boolean;
  /** The way of reading it was read in. */
  @Column('smallint') reading: number;
}
