import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { GrantsDto, PeoplePage, PeopleQuery, PersonView } from './person.dto.js';
import { PeopleService } from './people.service.js';

@ApiTags('people')
@Controller('api/v1/people')
@Allow('people.change')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** Staff by name, fifty at a time. */
  @Get()
  @Allow('people.read')
  @ApiOperation({ summary: 'Accounts of staff' })
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery): Promise<PeoplePage> {
    return this.people.list(actor, query);
  }

  /** Gives an account these roles, in this agency. 409 for one's own, and where no administrator would be left. */
  @Put(':id/grants')
  @ApiOperation({ summary: 'Change roles and agency' })
  grant(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() dto: GrantsDto): Promise<PersonView> {
    return this.people.change(actor, id, dto);
  }

  /** Closes an account; its sessions end at once. 409 for one's own, and for the last administrator's. */
  @Put(':id/disabling')
  @ApiOperation({ summary: 'Disable an account' })
  disable(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PersonView> {
    return this.people.disable(actor, id);
  }

  /** Opens it again. */
  @Delete(':id/disabling')
  @ApiOperation({ summary: 'Enable an account' })
  enable(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PersonView> {
    return this.people.enable(actor, id);
  }

  /** For whoever lost phone and recovery codes; their sessions end. 409 for one's own. */
  @Delete(':id/second-factor')
  @ApiOperation({ summary: 'Reset the second factor of an account' })
  resetFactor(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PersonView> {
    return this.people.resetFactor(actor, id);
  }
}
