import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { CallFormDto } from '../forms/form.dto.js';
import {
  CallParam,
  CallVersionDto,
  CallVersionQuery,
  ChangeCallDto,
  CloseCallDto,
  ExtendCallDto,
  NewCallDto,
} from './call.dto.js';
import { CallEntry } from './call-view.dto.js';
import { CallsDesk } from './calls-desk.service.js';

/** The calls of a tenant, for its administrators (국민 제안 규정 §7의2). 409 with the `current` call when it changed. */
@ApiTags('calls')
@Controller('api/v1')
@Allow('settings.change')
export class CallsDeskController {
  constructor(private readonly desk: CallsDesk) {}

  /** Drafts too; those that close last come first. */
  @Get('call-register')
  @Allow('settings.read')
  @ApiOperation({ summary: 'All calls, for administrators', operationId: 'Calls_register' })
  register(@CurrentActor() actor: Actor): Promise<CallEntry[]> {
    return this.desk.list(actor);
  }

  /** A draft, until it is published. 422 for a code that another call has, days out of order and unknown codes. */
  @Post('calls')
  @ApiOperation({ summary: 'Begin a call', operationId: 'Calls_add' })
  add(@CurrentActor() actor: Actor, @Body() call: NewCallDto): Promise<CallEntry> {
    return this.desk.add(actor, call);
  }

  /** Writes a call anew; its code stays. 422 for another day once it has begun, and at any time for other days and tasks of one that follows the nation. */
  @Put('calls/:code')
  @ApiOperation({ summary: 'Change a call', operationId: 'Calls_change' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { code }: CallParam,
    @Body() call: ChangeCallDto,
  ): Promise<CallEntry> {
    return this.desk.change(actor, code, call);
  }

  /** Takes a draft away. 409 for one that was published. */
  @Delete('calls/:code')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a draft of a call', operationId: 'Calls_remove' })
  remove(
    @CurrentActor() actor: Actor,
    @Param() { code }: CallParam,
    @Query() { version }: CallVersionQuery,
  ): Promise<void> {
    return this.desk.remove(actor, code, version);
  }

  /** Everyone sees it from now on, and may answer it from its first day to its last. */
  @Post('calls/:code/publication')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish a call', operationId: 'Calls_publish' })
  publish(
    @CurrentActor() actor: Actor,
    @Param() { code }: CallParam,
    @Body() { version }: CallVersionDto,
  ): Promise<CallEntry> {
    return this.desk.publish(actor, code, version);
  }

  /** The month of its ideas begins on the new last day (§10①). 422 for a day that is not later, 409 once it is over and for one of the nation. */
  @Post('calls/:code/extension')
  @HttpCode(200)
  @ApiOperation({ summary: 'Extend a call', operationId: 'Calls_extend' })
  extend(
    @CurrentActor() actor: Actor,
    @Param() { code }: CallParam,
    @Body() extension: ExtendCallDto,
  ): Promise<CallEntry> {
    return this.desk.extend(actor, code, extension);
  }

  /** Ends it with this day. The reason stands on its page. 409 for one that is not open, is the nation’s, or ends today anyway. */
  @Post('calls/:code/closing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close a call before its day', operationId: 'Calls_close' })
  close(
    @CurrentActor() actor: Actor,
    @Param() { code }: CallParam,
    @Body() closing: CloseCallDto,
  ): Promise<CallEntry> {
    return this.desk.close(actor, code, closing);
  }

  /** What it asks beside the four fields, as a new version; ideas keep the one they answered. 422 names the question. */
  @Put('calls/:code/form')
  @ApiOperation({ summary: 'Write the questions of a call', operationId: 'Calls_ask' })
  ask(
    @CurrentActor() actor: Actor,
    @Param() { code }: CallParam,
    @Body() form: CallFormDto,
  ): Promise<CallEntry> {
    return this.desk.ask(actor, code, form);
  }
}
