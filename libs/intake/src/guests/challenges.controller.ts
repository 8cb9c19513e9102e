import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { ChallengeQuery, ChallengeView } from './challenge.dto.js';
import { ChallengesService } from './challenges.service.js';

@ApiTags('ideas')
@Controller('api/v1/challenges')
@Allow('anyone')
export class ChallengesController {
  constructor(private readonly challenges: ChallengesService) {}

  /**
   * A challenge of [ALTCHA](https://altcha.org) for guests. Its solution, `{ challenge, solution }` as JSON in base64, is
   * the `proof` of an idea: valid for ten minutes, for this act at this tenant, once.
   */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A piece of work that shows that a guest is no machine' })
  challenge(
    @CurrentActor() { tenantId }: Actor,
    @Query() { action }: ChallengeQuery,
  ): Promise<ChallengeView> {
    return this.challenges.issue(tenantId, action);
  }
}
