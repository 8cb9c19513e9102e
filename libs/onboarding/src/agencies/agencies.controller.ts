import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { AgenciesDesk } from './agencies-desk.service.js';
import { AgencyListsService } from './agency-lists.service.js';
import {
  AgencyEntry,
  AgencyListDto,
  AgencyListPreview,
  AgencyParam,
  ChangeAgencyDto,
  NewAgencyDto,
  RetireAgencyDto,
} from './agency-list.dto.js';

/** The agencies of a tenant, for its administrators. They are never deleted: old cases still name them. */
@ApiTags('agencies')
@Controller('api/v1')
@Allow('settings.change')
export class AgenciesController {
  constructor(
    private readonly desk: AgenciesDesk,
    private readonly lists: AgencyListsService,
  ) {}

  /** All of them, those that no longer stand last, with what lies at each. */
  @Get('agency-register')
  @Allow('settings.read')
  @ApiOperation({ summary: 'All agencies, for administrators', operationId: 'Agencies_register' })
  list(@CurrentActor() actor: Actor): Promise<AgencyEntry[]> {
    return this.desk.list(actor);
  }

  /** Reads a list and shows what it would bring, or what is wrong with which line. 409 where there would be more than 500 rules. Changes nothing. */
  @Post('agency-list-checks')
  @HttpCode(200)
  @ApiOperation({ summary: 'Look through a list of agencies', operationId: 'Agencies_check' })
  check(@CurrentActor() actor: Actor, @Body() list: AgencyListDto): Promise<AgencyListPreview> {
    return this.lists.check(actor, list.text);
  }

  /** Adds all agencies of a list, with the routing rules that its topics and keywords ask for. 422 with the `faults`, and nothing is added, while one line is wrong; 409 where there would be more than 500 rules. */
  @Post('agency-lists')
  @ApiOperation({ summary: 'Add agencies from a list', operationId: 'Agencies_add' })
  add(@CurrentActor() actor: Actor, @Body() list: AgencyListDto): Promise<AgencyListPreview> {
    return this.lists.add(actor, list.text);
  }

  /** Adds one by hand; ideas come to it by a routing rule or by transfer. 422 for a code that one has or had. */
  @Post('agencies')
  @ApiOperation({ summary: 'Add an agency', operationId: 'Agencies_addOne' })
  addOne(@CurrentActor() actor: Actor, @Body() agency: NewAgencyDto): Promise<AgencyEntry> {
    return this.desk.add(actor, agency);
  }

  /** Writes an agency anew; its code stays. 422 for a parent that is none or part of it, 409 with the `current` one when it changed. */
  @Put('agencies/:code')
  @ApiOperation({ summary: 'Change an agency', operationId: 'Agencies_change' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParam,
    @Body() agency: ChangeAgencyDto,
  ): Promise<AgencyEntry> {
    return this.desk.change(actor, code, agency);
  }

  /** Ends an agency today; what was decided there and is not over goes to its successor. 409 while cases are open there, rules lead to it, somebody works there (`people`), others are part of it, or it coordinates; and without a successor while `decidedCases` are not over. */
  @Post('agencies/:code/retirement')
  @HttpCode(200)
  @ApiOperation({ summary: 'Retire an agency', operationId: 'Agencies_retire' })
  retire(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParam,
    @Body() retirement: RetireAgencyDto,
  ): Promise<AgencyEntry> {
    return this.desk.retire(actor, code, retirement);
  }
}
