import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A goal, dated plan, deal, area or project of the government's agenda, with the figures published for it. */
@Entity({ schema: 'catalogue', name: 'agenda_items' })
export class AgendaItem {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text') kind: 'goal' | 'plan' | 'deal' | 'area' | 'project';
  @Column('text', { name: 'parent_code', nullable: true }) parentCode: string | null;
  /** `2020-07`, or `2021` where only the year is known. */
  @Column('text', { name: 'due_month', nullable: true }) dueMonth: string | null;
  /** Trillion won; a decimal in a string, as PostgreSQL gives it. */
  @Column('numeric', { name: 'budget_trillion_won', nullable: true }) budgetTrillionWon: string | null;
  @Column('numeric', { name: 'treasury_trillion_won', nullable: true }) treasuryTrillionWon: string | null;
  @Column('integer', { nullable: true }) jobs: number | null;
  @Column('jsonb', { nullable: true }) figures: Record<string, unknown> | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('integer') position: number;
}
