import { Entity, PrimaryColumn } from 'typeorm';

/** Takes the app's place once; then its row is gone. */
@Entity({ schema: 'identity', name: 'recovery_codes' })
export class RecoveryCode {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @PrimaryColumn('bytea', { name: 'code_hash' }) codeHash: Buffer;
}
