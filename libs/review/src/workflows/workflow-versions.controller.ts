import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { definitionSchema, type Definition } from '@app/workflow';
import { MappingDto, RestoreDto } from './draft.dto.js';
import { AdoptedView, DifferenceView, WorkflowDraftView, VersionView } from './draft-view.dto.js';
import { WorkflowDraftsService } from './workflow-drafts.service.js';
import { MigrationsService } from './migrations.service.js';
import { LanguageQuery, OtherQuery, VersionParam } from './version.dto.js';
import { VersionsService } from './versions.service.js';

@ApiTags('workflow')
@Controller('api/v1')
@Allow('workflow.change')
export class WorkflowVersionsController {
  constructor(
    private readonly versions: VersionsService,
    private readonly drafts: WorkflowDraftsService,
    private readonly migrations: MigrationsService,
  ) {}

  /** Every version, newest first. */
  @Get('workflow-versions')
  @Allow('workflow.read')
  @ApiOperation({ summary: 'Versions of the workflow' })
  list(@CurrentActor() actor: Actor): Promise<VersionView[]> {
    return this.versions.list(actor);
  }

  /** One version, to read or to keep as a file. */
  @Get('workflow-versions/:version')
  @Allow('workflow.read')
  @ApiOperation({ summary: 'A version as JSON' })
  find(@CurrentActor() actor: Actor, @Param() { version }: VersionParam): Promise<Definition> {
    return this.versions.find(actor, version);
  }

  /** What changed from the other version to this one. */
  @Get('workflow-versions/:version/differences')
  @Allow('workflow.read')
  @ApiOperation({ summary: 'Compare two versions' })
  compare(
    @CurrentActor() actor: Actor,
    @Param() { version }: VersionParam,
    @Query() { with: other }: OtherQuery,
  ): Promise<DifferenceView[]> {
    return this.versions.compare(actor, version, other);
  }

  /** The version drawn. */
  @Get('workflow-versions/:version/diagram')
  @Allow('workflow.read')
  @Header('content-type', 'image/svg+xml; charset=utf-8')
  @ApiOperation({ summary: 'A version as SVG' })
  @ApiProduces('image/svg+xml')
  @ApiOkResponse({ description: 'The drawing', schema: { type: 'string' } })
  draw(
    @CurrentActor() actor: Actor,
    @Param() { version }: VersionParam,
    @Query() { language = 'ko' }: LanguageQuery,
  ): Promise<string> {
    return this.versions.draw(actor, version, language);
  }

  /** Makes this version the draft, in the place of what was drafted. 409 when that changed meanwhile. */
  @Post('workflow-versions/:version/restorations')
  @HttpCode(200)
  @ApiOperation({ summary: 'Restore a version as the draft' })
  restore(
    @CurrentActor() actor: Actor,
    @Param() { version }: VersionParam,
    @Body() { revision }: RestoreDto,
  ): Promise<WorkflowDraftView> {
    return this.drafts.restore(actor, version, revision);
  }

  /** Moves the cases in progress to this version. 409 with their states where some could not go on there. */
  @Post('workflow-versions/:version/adoptions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Move open cases to a version' })
  async adopt(
    @CurrentActor() actor: Actor,
    @Param() { version }: VersionParam,
    @Body() { mapping = {} }: MappingDto,
  ): Promise<AdoptedView> {
    return { moved: await this.migrations.adopt(actor, version, mapping) };
  }

  /** The JSON Schema of a definition. */
  @Get('workflow-schema')
  @Allow('anyone')
  @ApiOperation({ summary: 'JSON Schema of a workflow definition' })
  schema(): object {
    return definitionSchema;
  }
}
