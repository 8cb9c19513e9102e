import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Reason } from '../classifier/explain-label.js';

/** An agency that may own a case too. */
export interface RunnerUp {
  agencyCode: string;
  confidence: number;
}

/** Which agency a model named for a case, why, and what people made of it. The latest before somebody answered. */
@Entity({ schema: 'routing', name: 'suggestions' })
export class Suggestion {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('integer', { name: 'model_version' }) modelVersion: number;
  @Column('text', { name: 'agency_code' }) agencyCode: string;
  @Column('double precision') confidence: number;
  /** Words of the idea and their part in what spoke for the agency. */
  @Column('jsonb') reasons: Reason[];
  @Column('jsonb', { name: 'runners_up' }) runnersUp: RunnerUp[];
  /** Sure enough that the case was sent there without a person. */
  @Column('boolean', { name: 'is_automatic' }) isAutomatic: boolean;
  /** The model knows vectors, but had none of this text: it spoke by the words alone. */
  @Column('boolean', { name: 'lacks_vector' }) lacksVector: boolean;
  @Column({ type: 'timestamptz', name: 'suggested_at', precision: 3 }) suggestedAt: Date;
  /** Null: nobody has said anything else, or anything at all. */
  @Column('text', { nullable: true }) outcome: 'accepted' | 'overruled' | null;
  @Column({ type: 'timestamptz', name: 'answered_at', precision: 3, nullable: true }) answeredAt: Date | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;
}
