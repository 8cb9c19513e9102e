import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FormSchema } from './write-schema.js';

/** What a call asks beside the statutory fields; never rewritten, so that an answer stays with its question. */
@Entity({ schema: 'intake', name: 'call_forms' })
export class CallForm {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text', { name: 'call_code' }) callCode: string;
  @PrimaryColumn('integer') version: number;
  @Column('json') schema: FormSchema;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 }) createdAt: Date;
}
