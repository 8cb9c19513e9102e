import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an idea can be found by: the texts that are open to everyone, in small letters. */
@Entity({ schema: 'intake', name: 'search_texts' })
export class SearchText {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('text') words: string;
  @Column('text', { array: true }) pairs: string[];
}
