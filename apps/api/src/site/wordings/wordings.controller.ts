import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import {
  WordingDto,
  WordingPage,
  WordingParam,
  WordingsQuery,
  WordingVersionQuery,
  WordingView,
} from './wording.dto.js';
import { SiteWordings } from './site-wordings.service.js';

/** What the site says, in the tenant's own words. What states and steps are called stands in the workflow. */
@ApiTags('settings')
@Controller('api/v1/wordings')
@Allow('settings.change')
export class WordingsController {
  constructor(private readonly wordings: SiteWordings) {}

  /** Fifty at a time, in the order in which they stand in the site's files. */
  @Get()
  @Allow('settings.read')
  @ApiOperation({ summary: 'Phrases of the site, shipped and own', operationId: 'Wordings_list' })
  list(@CurrentActor() actor: Actor, @Query() query: WordingsQuery): Promise<WordingPage> {
    return this.wordings.list(actor, query);
  }

  /** The site says it so within ten seconds. 422 for blanks that the shipped phrase has not, or that are missing. */
  @Put(':key')
  @ApiOperation({ summary: 'Say a phrase in own words', operationId: 'Wordings_change' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { key }: WordingParam,
    @Body() wording: WordingDto,
  ): Promise<WordingView> {
    return this.wordings.change(actor, key, wording);
  }

  /** Says it in the shipped words again. */
  @Delete(':key')
  @ApiOperation({ summary: 'Go back to the shipped words', operationId: 'Wordings_reset' })
  reset(
    @CurrentActor() actor: Actor,
    @Param() { key }: WordingParam,
    @Query() { version }: WordingVersionQuery,
  ): Promise<WordingView> {
    return this.wordings.reset(actor, key, version);
  }
}
