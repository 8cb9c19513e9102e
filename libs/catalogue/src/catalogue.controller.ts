import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { CatalogueService } from './catalogue.service.js';

/** The lists people choose from. All are public. */
@ApiTags('catalogue')
@Controller('api/v1')
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  @Get('agencies')
  @Allow('anyone')
  @ApiOperation({ summary: 'Agencies that exist today, with their competence and its legal basis' })
  agencies(@CurrentActor() actor: Actor) {
    return this.catalogue.agencies(actor);
  }

  @Get('topics')
  @Allow('anyone')
  @ApiOperation({ summary: 'Topics, each with the agencies concerned' })
  topics(@CurrentActor() actor: Actor) {
    return this.catalogue.topics(actor);
  }

  @Get('regions')
  @Allow('anyone')
  @ApiOperation({ summary: 'Regions by administrative code' })
  regions(@CurrentActor() actor: Actor) {
    return this.catalogue.regions(actor);
  }

  @Get('agenda')
  @Allow('anyone')
  @ApiOperation({
    summary: 'Goals with their dated plans; the Digital New Deal with areas, projects and figures',
  })
  agenda(@CurrentActor() actor: Actor) {
    return this.catalogue.agenda(actor);
  }

  @Get('services')
  @Allow('anyone')
  @ApiOperation({ summary: 'Public services that exist already, each with the agency that offers it' })
  services(@CurrentActor() actor: Actor) {
    return this.catalogue.services(actor);
  }

  @Get('reasons')
  @Allow('anyone')
  @ApiOperation({ summary: 'Grounds of decisions, with the article behind each' })
  reasons(@CurrentActor() actor: Actor) {
    return this.catalogue.reasons(actor);
  }
}
