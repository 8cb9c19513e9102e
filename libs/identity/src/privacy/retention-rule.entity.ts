import { Column, Entity, PrimaryColumn } from 'typeorm';

export const RETENTION_KINDS = ['adopted', 'declined', 'withdrawn', 'drafts', 'accesses'] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];
export type Months = Record<RetentionKind, number>;

interface Limits {
  /** Where the tenant says nothing. */
  usual: number;
  /** What the law has kept at the least. */
  least: number;
  law: string | null;
}

/** How many months things are kept, and the law that sets the least. */
export const LIMITS: Record<RetentionKind, Limits> = {
  adopted: { usual: 36, least: 36, law: '국민 제안 규정 §22' },
  declined: { usual: 24, least: 24, law: '국민 제안 규정 §22' },
  withdrawn: { usual: 3, least: 1, law: null },
  drafts: { usual: 12, least: 1, law: null },
  accesses: { usual: 24, least: 24, law: '개인정보의 안전성 확보조치 기준 §8①' },
};

/** For how long a tenant keeps things of a kind, where it is not the usual time. */
@Entity({ schema: 'identity', name: 'retention_rules' })
export class RetentionRule {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') kind: RetentionKind;
  @Column('integer') months: number;
  @Column({ type: 'timestamptz', name: 'set_at', precision: 3 }) setAt: Date;
  @Column('uuid', { name: 'set_by', nullable: true }) setBy: string | null;
}
