import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GatewayChannel } from './channel.js';

/** Whether a tenant uses a gateway. Without a row it does not. */
@Entity({ schema: 'notifications', name: 'channels' })
export class TenantChannel {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') channel: GatewayChannel;
  @Column('boolean', { name: 'is_on' }) isOn: boolean;
}
