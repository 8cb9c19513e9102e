import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An idea as it was read for finding others like it. `terms`, which it is found by, only PostgreSQL reads. */
@Entity({ schema: 'routing', name: 'similar_texts' })
export class SimilarText {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('text') title: string;
  /** Anyone may see it, of whatever tenant. */
  @Column('boolean', { name: 'is_public' }) isPublic: boolean;
  /** The way of reading it was read in. */
  @Column('smallint') reading: number;
}
