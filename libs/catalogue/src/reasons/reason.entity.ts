import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a ground is given for. */
export const REASON_KINDS = [
  'supplement',
  'non_adoption',
  'transfer',
  'reopening',
  'fast_track',
  'effect_grade',
  'hide',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** A ground an official may give for a decision, with the article behind it. */
@Entity({ schema: 'catalogue', name: 'reasons' })
export class ReasonOfDecision {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @ApiProperty({ enum: REASON_KINDS })
  @Column('text')
  kind: ReasonKind;
  @Column('text', { name: 'legal_basis', nullable: true }) legalBasis: string | null;
  @Column('integer') position: number;
  /** Counts changes; whoever writes names the version they saw. */
  @Column('integer') version: number;
  /** From this day on nobody chooses it; old decisions keep it. */
  @Column('date', { name: 'retired_on', nullable: true }) retiredOn: string | null;
}
