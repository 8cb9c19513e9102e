import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An idea whose text is all but a copy of others: together they are a campaign. */
@Entity({ schema: 'routing', name: 'campaign_members' })
export class CampaignMember {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  /** The id of one of its ideas. */
  @Column('uuid', { name: 'campaign_id' }) campaignId: string;
  @Column({ type: 'timestamptz', name: 'joined_at', precision: 3 }) joinedAt: Date;
}
