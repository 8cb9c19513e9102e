import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { FilledTemplatesView, TemplateDto, TemplatesView, TemplateVersionQuery } from './template.dto.js';
import { TemplatesService } from './templates.service.js';

/** Texts that answers begin with. What changes them answers with all of them as they are then. */
@ApiTags('templates')
@Controller('api/v1')
@Allow('templates.keep')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  /** Every template of the tenant, by name, with its variables open. */
  @Get('answer-templates')
  @ApiOperation({ summary: 'Templates of answers' })
  async listTemplates(@CurrentActor() actor: Actor): Promise<TemplatesView> {
    return { items: await this.templates.list(actor) };
  }

  /** What an answer to this case may begin with, its facts filled in. 404 for a case that one does not find. */
  @Get('cases/:id/answer-templates')
  @Allow('cases.read')
  @ApiOperation({ summary: 'Templates filled in for a case' })
  async fillTemplates(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<FilledTemplatesView> {
    return { items: await this.templates.fill(actor, id) };
  }

  /** Adds a template. 422 for a variable or an agency that is none, and for a name that is taken. */
  @Post('answer-templates')
  @HttpCode(200)
  @ApiOperation({ summary: 'Add a template' })
  async addTemplate(@CurrentActor() actor: Actor, @Body() dto: TemplateDto): Promise<TemplatesView> {
    return { items: await this.templates.add(actor, dto) };
  }

  /** Changes a template. 409 when it changed since; 422 as above. */
  @Put('answer-templates/:id')
  @ApiOperation({ summary: 'Change a template' })
  async changeTemplate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() dto: TemplateDto,
  ): Promise<TemplatesView> {
    return { items: await this.templates.change(actor, id, dto) };
  }

  /** Removes a template; answers that began with it stay as they are. 409 when it changed since. */
  @Delete('answer-templates/:id')
  @ApiOperation({ summary: 'Remove a template' })
  async removeTemplate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { version }: TemplateVersionQuery,
  ): Promise<TemplatesView> {
    return { items: await this.templates.remove(actor, id, version) };
  }
}
