import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an embedding model made of a case's text, kept so that it is not asked again. */
@Entity({ schema: 'routing', name: 'embeddings' })
export class CaseEmbedding {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @PrimaryColumn('text') model: string;
  /** SHA-256 of what the model was given: another text needs another vector. */
  @Column('bytea') digest: Buffer;
  /** Numbers of four bytes, the lowest byte first. */
  @Column('bytea') vector: Buffer;
}
