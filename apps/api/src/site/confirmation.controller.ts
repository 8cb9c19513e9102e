import { Controller, Get, Post, Query, Req, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ConfirmationService } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { ConfirmationErrorsFilter } from './confirmation-errors.filter.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { ConfirmationPage } from './pages/confirmation.pages.js';

/** A guest shows that the address is theirs. Opening the page does nothing: mail scanners open links too. */
@ApiExcludeController()
@Controller('ideas/:id/confirm')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(ConfirmationErrorsFilter)
export class ConfirmationController {
  constructor(private readonly confirmation: ConfirmationService) {}

  @Get()
  async preview(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: unknown): Promise<Page> {
    const { token = '' } = readForm(query);
    const previewed = await this.confirmation.preview(actor, id, token);
    return Page.of(ConfirmationPage, { ...previewed, token });
  }

  @Post()
  @UseGuards(FormTokenGuard)
  async confirm(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { token = '' } = readForm(request.body);
    const { trackingNumber } = await this.confirmation.confirm(actor, id, token);
    return new SeeOther(`/track/${trackingNumber}?done=confirmed`);
  }
}
