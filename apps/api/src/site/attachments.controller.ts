import { Controller, Get, Query, Res, type StreamableFile, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { asDownload, FilesService } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { readForm } from './forms/read-form.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Files of ideas, for people: whoever reads the idea fetches them, never shown within the site. */
@ApiExcludeController()
@Controller('attachments')
@Allow('anyone')
@UseFilters(SiteErrorsFilter)
export class AttachmentPagesController {
  constructor(private readonly files: FilesService) {}

  /** `?token=` comes from the proposer's mail. */
  @Get(':id')
  async fetch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return asDownload(reply, await this.files.give(actor, id, readForm(query).token));
  }
}
