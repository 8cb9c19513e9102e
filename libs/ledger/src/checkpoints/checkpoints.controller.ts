import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import {
  CheckpointPage,
  CHECKPOINTS_A_PAGE,
  CheckpointsQuery,
  CheckpointView,
  ConsistencyQuery,
  LedgerKeyView,
} from './checkpoint.dto.js';
import type { StoredCheckpoint } from './checkpoint.entity.js';
import { CheckpointsService } from './checkpoints.service.js';
import { ConsistencyView } from './proof-view.dto.js';
import { ProofsService } from './proofs.service.js';
import { verifierKey } from './sign-note.js';

/** What is signed of the tenant's ledger, for everybody to hold it against (docs/ledger.md). */
@ApiTags('ledger')
@Controller('api/v1/ledger')
@Allow('anyone')
export class CheckpointsController {
  constructor(
    private readonly checkpoints: CheckpointsService,
    private readonly proofs: ProofsService,
  ) {}

  /** The key that signs now. Keep it: another one that turns up is a question to ask. */
  @Get('key')
  @ApiOperation({ summary: 'The public key of the ledger', operationId: 'Ledger_key' })
  key(@CurrentActor() { tenantId }: Actor): LedgerKeyView {
    const signer = this.checkpoints.signerOf(tenantId);
    return {
      origin: signer.name,
      publicKey: signer.publicKey.toString('base64'),
      verifierKey: verifierKey(signer),
    };
  }

  /** Each minute one, where something happened. Largest first. */
  @Get('checkpoints')
  @ApiOperation({ summary: 'Signed checkpoints of the ledger', operationId: 'Ledger_checkpoints' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { before, limit = CHECKPOINTS_A_PAGE }: CheckpointsQuery,
  ): Promise<CheckpointPage> {
    const found = await this.checkpoints.list(actor, { before, limit: limit + 1 });
    const items = found.slice(0, limit).map(show);
    return { items, next: found.length > limit ? items.at(-1)!.size : null };
  }

  /** 404 until the first one is signed, about a minute after the tenant was founded. */
  @Get('checkpoint')
  @ApiOperation({ summary: 'The newest checkpoint of the ledger', operationId: 'Ledger_checkpoint' })
  async latest(@CurrentActor() actor: Actor): Promise<CheckpointView> {
    return show(await this.checkpoints.latest(actor));
  }

  /** RFC 9162 §2.1.4: by the path, the root of the first `from` events leads to that of the first `to`. */
  @Get('consistency')
  @ApiOperation({ summary: 'Proof that the ledger only grew', operationId: 'Ledger_consistency' })
  consistency(
    @CurrentActor() actor: Actor,
    @Query() { from, to }: ConsistencyQuery,
  ): Promise<ConsistencyView> {
    return this.proofs.consistency(actor, from, to);
  }
}

const show = ({ size, root, signedAt, note }: StoredCheckpoint): CheckpointView => ({
  size,
  root: root.toString('base64'),
  signedAt,
  note,
});
