import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { RecordPage, RecordQuery } from './record.dto.js';
import { RecordsService } from './records.service.js';

@ApiTags('ledger')
@Controller('api/v1/ledger-events')
@Allow('ledger.read')
export class RecordsController {
  constructor(private readonly records: RecordsService) {}

  /** What happened, the latest first, fifty at a time (원장). No text and no person stands in it. */
  @Get()
  @ApiOperation({ summary: 'Events of the ledger' })
  list(@CurrentActor() actor: Actor, @Query() query: RecordQuery): Promise<RecordPage> {
    return this.records.list(actor, query);
  }
}
