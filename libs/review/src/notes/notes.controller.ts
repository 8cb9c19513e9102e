import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { NoteDto, NotesView } from './note.dto.js';
import { NotesService } from './notes.service.js';

/** Notes of officials to each other. Every answer is the notes on the case as they are then. */
@ApiTags('notes')
@Controller('api/v1')
@Allow('colleagues.tell')
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  /** The notes on a case, oldest first. They go with the case to whoever has it next. 404 for a case that one does not find. */
  @Get('cases/:id/notes')
  @Allow('cases.read')
  @ApiOperation({ summary: 'Notes on a case' })
  async listNotes(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<NotesView> {
    return { items: await this.notes.list(actor, id) };
  }

  /** Writes a note to colleagues. 404 for a case that one does not find. */
  @Post('cases/:id/notes')
  @HttpCode(200)
  @ApiOperation({ summary: 'Write a note' })
  async writeNote(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { text }: NoteDto,
  ): Promise<NotesView> {
    return { items: await this.notes.write(actor, id, text) };
  }

  /** Gives one's own note another text. 409 for a colleague's, and for one that was taken back. */
  @Put('notes/:id')
  @ApiOperation({ summary: 'Edit a note' })
  async editNote(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { text }: NoteDto,
  ): Promise<NotesView> {
    return { items: await this.notes.edit(actor, id, text) };
  }

  /** Takes one's own note back: its text is deleted. 409 for a colleague's, and for one that was taken back. */
  @Delete('notes/:id')
  @ApiOperation({ summary: 'Take a note back' })
  async takeNoteBack(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<NotesView> {
    return { items: await this.notes.takeBack(actor, id) };
  }
}
