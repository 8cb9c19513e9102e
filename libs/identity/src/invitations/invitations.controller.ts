import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Allow, AlsoBeforeOpening, CurrentActor, IdParam } from '@app/platform';
import { Acceptance } from './acceptance.service.js';
import { AcceptanceDto, InvitationView, InviteDto } from './invitation.dto.js';
import { Invitations } from './invitations.service.js';

@ApiTags('people')
@Controller('api/v1/invitations')
@Allow('people.change')
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly acceptance: Acceptance,
  ) {}

  /** Who was asked and has not joined. */
  @Get()
  @Allow('people.read')
  @ApiOperation({ summary: 'Open invitations' })
  list(@CurrentActor() actor: Actor): Promise<InvitationView[]> {
    return this.invitations.list(actor);
  }

  /** Asks somebody by mail to join. 422 for an address that has an account or was asked already. */
  @Post()
  @ApiOperation({ summary: 'Invite somebody' })
  invite(@CurrentActor() actor: Actor, @Body() dto: InviteDto): Promise<InvitationView> {
    return this.invitations.invite(actor, dto);
  }

  /** Sends another link for a week; the earlier one opens nothing, and the invitation has another id. */
  @Post(':id/sendings')
  @ApiOperation({ summary: 'Send an invitation again' })
  resend(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<InvitationView> {
    return this.invitations.resend(actor, id);
  }

  /** Takes an invitation back. */
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraw an invitation' })
  withdraw(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.invitations.withdraw(actor, id);
  }

  /** Opens the account by the link of the mail. 404 for a link that is wrong, used, withdrawn or older than a week. */
  @Post(':id/acceptance')
  @HttpCode(204)
  @Allow('sign-in')
  @AlsoBeforeOpening()
  @ApiOperation({ summary: 'Take up an invitation' })
  accept(@IdParam() id: string, @Body() dto: AcceptanceDto, @Req() request: FastifyRequest): Promise<void> {
    return this.acceptance.accept(request.tenant!.tenantId, id, dto);
  }
}
