import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { AccessPage, AccessQuery } from './access-view.dto.js';
import { AccessesService } from './accesses.service.js';

@ApiTags('privacy')
@Controller('api/v1/accesses')
@Allow('accesses.read')
export class AccessesController {
  constructor(private readonly accesses: AccessesService) {}

  /** Who was shown whose name and contact, why and when (접속기록), the last first. */
  @Get()
  @ApiOperation({ summary: 'Who looked at whom' })
  list(@CurrentActor() actor: Actor, @Query() query: AccessQuery): Promise<AccessPage> {
    return this.accesses.list(actor, query);
  }
}
