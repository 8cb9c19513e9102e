import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProofView } from '@app/ledger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { OwnerDto } from './idea.dto.js';
import { IdeaProofs } from './idea-proofs.service.js';
import { IdeaView } from './idea-view.dto.js';
import { IdeasService } from './ideas.service.js';

@ApiTags('ideas')
@Controller('api/v1/track')
@Allow('anyone')
export class TrackingController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly proofs: IdeaProofs,
  ) {}

  @Get(':trackingNumber')
  @ApiOperation({ summary: 'The idea of a tracking number, also before it is confirmed' })
  track(
    @CurrentActor() actor: Actor,
    @Param('trackingNumber') number: string,
    @Query() { token }: OwnerDto,
  ): Promise<IdeaView> {
    return this.ideas.track(actor, number, token);
  }

  /** To be kept, and checked without this site: see docs/ledger.md. 409 until the ledger is signed again. */
  @Get(':trackingNumber/proof')
  @Header('content-disposition', 'attachment; filename="madang-proof.json"')
  @ApiOperation({ summary: 'Proof that an idea was received', operationId: 'Tracking_proof' })
  proof(@CurrentActor() actor: Actor, @Param('trackingNumber') number: string): Promise<ProofView> {
    return this.proofs.of(actor, number);
  }
}
