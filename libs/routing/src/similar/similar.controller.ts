import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { SimilarIdeas, SimilarQuery } from './similar.dto.js';
import { ExistingServices } from './services/existing-services.service.js';
import { SimilarService } from './similar.service.js';

@ApiTags('ideas')
@Controller('api/v1/similar-ideas')
@Allow('anyone')
export class SimilarController {
  constructor(
    private readonly similar: SimilarService,
    private readonly services: ExistingServices,
  ) {}

  /**
   * Ideas that wish for the same as what is being written, whatever particles, endings, spaces and words it is
   * written with; and public services that exist already and do that. A hint, never a gate: whoever finds the same may
   * submit nonetheless, and of two that say the same the one received first goes before (국민 제안 규정 §6③).
   */
  @Get()
  @ApiOperation({ summary: 'Ideas like the one being written, and services that exist already' })
  async find(@CurrentActor() actor: Actor, @Query() query: SimilarQuery): Promise<SimilarIdeas> {
    const [ideas, services] = await Promise.all([
      this.similar.find(actor, query),
      this.services.find(actor, query),
    ]);
    return { ideas, services };
  }
}
