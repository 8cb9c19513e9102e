import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import type { MessageWords } from './message-words.js';
import {
  MessageWordsView,
  PreviewDto,
  TextDto,
  TextInLanguageView,
  TextParam,
  TextsView,
  TextVersionQuery,
  TextView,
} from './text.dto.js';
import { TextsService } from './texts.service.js';

/** What messages say, shipped and in the tenant's own words. */
@ApiTags('messages')
@Controller('api/v1/message-texts')
@Allow('settings.change')
export class TextsController {
  constructor(private readonly texts: TextsService) {}

  /** Every message there is, and which of them the tenant says in its own words. */
  @Get()
  @Allow('settings.read')
  @ApiOperation({ summary: 'Messages and whose words they have' })
  listTexts(@CurrentActor() actor: Actor): Promise<TextsView> {
    return this.texts.list(actor);
  }

  /** A message in both languages, its variables and its latest changes. 404 for one that there is not. */
  @Get(':name')
  @Allow('settings.read')
  @ApiOperation({ summary: 'What a message says' })
  showText(@CurrentActor() actor: Actor, @Param() { name }: TextParam): Promise<TextView> {
    return this.texts.find(actor, name);
  }

  /**
   * Says a message in own words, from the next one that is sent. 422 for a variable it does not know or one that it must
   * have, with the line; 409 with what stands now for an outdated version.
   */
  @Put(':name')
  @ApiOperation({ summary: 'Say a message in own words' })
  changeText(
    @CurrentActor() actor: Actor,
    @Param() { name }: TextParam,
    @Body() text: TextDto,
  ): Promise<TextInLanguageView> {
    return this.texts.change(actor, name, text.language, wordsOf(text), text.version);
  }

  /** Says it in the shipped words again. */
  @Delete(':name')
  @ApiOperation({ summary: 'Go back to the shipped message' })
  resetText(
    @CurrentActor() actor: Actor,
    @Param() { name }: TextParam,
    @Query() { language, version }: TextVersionQuery,
  ): Promise<TextInLanguageView> {
    return this.texts.change(actor, name, language, null, version);
  }

  /** The message with example facts in it; nothing is kept or sent. 422 as for a change. */
  @Post(':name/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'See what a message would look like' })
  previewText(
    @CurrentActor() actor: Actor,
    @Param() { name }: TextParam,
    @Body() text: PreviewDto,
  ): Promise<MessageWordsView> {
    return this.texts.preview(actor, name, text.language, wordsOf(text));
  }
}

/** Line ends as browsers send them are one. */
const wordsOf = ({ subject, text, short }: PreviewDto): MessageWords => ({
  subject,
  text: text.replaceAll('\r\n', '\n'),
  short: short ? short.replaceAll('\r\n', '\n') : null,
});
