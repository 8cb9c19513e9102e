import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Actor,
  Allow,
  AlsoBeforeOpening,
  CONFIG,
  type Config,
  CurrentActor,
  IdParam,
} from '@app/platform';
import { AccountViews } from '../accounts/account-views.service.js';
import { originOf, setSessionCookie } from '../sessions/session-cookie.js';
import { SessionView } from '../sessions/session.dto.js';
import { EnterDto, VisitView } from './government.dto.js';
import { VisitsService } from './visits.service.js';

@ApiTags('operators')
@Controller('api/v1/visits')
export class VisitsController {
  constructor(
    private readonly visits: VisitsService,
    private readonly views: AccountViews,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Which platform operators came, when and why; the latest hundred. */
  @Get()
  @Allow('accesses.read')
  @ApiOperation({ summary: 'Visits of platform operators' })
  list(@CurrentActor() actor: Actor): Promise<VisitView[]> {
    return this.visits.list(actor);
  }

  /** Comes in by the address of a visit. 404 for one that is wrong, used or over. */
  @Post(':id/sessions')
  @Allow('sign-in')
  @AlsoBeforeOpening()
  @ApiOperation({ summary: 'Come in for a visit' })
  async enter(
    @IdParam() id: string,
    @Body() { token }: EnterDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { account, begun } = await this.visits.enter(
      request.tenant!.tenantId,
      id,
      token,
      originOf(request),
    );
    setSessionCookie(reply, begun, this.config);
    return { account: await this.views.of(account), ...begun };
  }
}
