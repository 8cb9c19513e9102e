import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NeedsAssurance } from '@app/identity';
import { type Actor, Allow, CurrentActor, httpReasons, IdParam, Refused, TakesFiles } from '@app/platform';
import { asDownload } from './as-download.js';
import { AttachmentRemoval } from './attachment-removal.service.js';
import { AttachmentView, FileQuery, FilesDto } from './attachment.dto.js';
import { fileReasons } from './attachments.errors.js';
import { AttachmentsService } from './attachments.service.js';
import { FILE_KINDS } from './file-kinds.js';
import { FilesService } from './files.service.js';

@ApiTags('attachments')
@Controller('api/v1/attachments')
@Allow('anyone')
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly removal: AttachmentRemoval,
    private readonly files: FilesService,
  ) {}

  /**
   * Adds up to five files, 10 MB each, to be named as `attachments` when the idea is submitted within 24 hours.
   * Refuses all of them where one is refused. Pictures are drawn anew, without where they were taken.
   */
  @Post()
  @NeedsAssurance('submit')
  @TakesFiles()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FilesDto })
  @ApiOperation({ summary: 'Add files to an idea that is to be submitted' })
  async add(@CurrentActor() actor: Actor, @Req() { incoming }: FastifyRequest): Promise<AttachmentView[]> {
    if (!incoming?.files.length) throw Refused.field('files', fileReasons.no_files);
    const { files, faults } = await this.attachments.add(actor, incoming.files, [], { isWhole: true });
    if (faults.length > 0) throw new Refused(httpReasons.invalid, faults);
    return files;
  }

  /** The file, to be saved. Found by whoever may read the text of its idea; one not sent yet by whoever added it. */
  @Get(':id')
  @ApiOperation({ summary: 'Fetch a file' })
  @ApiProduces(...new Set(Object.values(FILE_KINDS)))
  @ApiResponse({ status: 200, description: 'Its content', schema: { type: 'string', format: 'binary' } })
  async fetch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { token }: FileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return asDownload(reply, await this.files.give(actor, id, token));
  }

  /** Takes out a file that was not sent yet. */
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take out a file before it is sent' })
  takeOut(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.removal.takeOut(actor, id);
  }
}
