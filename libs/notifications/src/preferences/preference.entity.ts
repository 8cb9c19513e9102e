import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FirstChannel } from '../channels/channel.js';

/** How somebody wishes to be told. Without a row: by mail, of everything. */
@Entity({ schema: 'notifications', name: 'preferences' })
export class Preference {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { name: 'first_channel' }) first: FirstChannel;
  /** Kinds of messages that are shown on the site and sent nowhere. */
  @Column('text', { array: true }) muted: string[];
}
