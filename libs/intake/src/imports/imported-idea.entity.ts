import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which line of which source became which idea, so that importing again adds none. */
@Entity({ schema: 'intake', name: 'imports' })
export class ImportedIdea {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') source: string;
  @PrimaryColumn('text', { name: 'source_key' }) sourceKey: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
}
