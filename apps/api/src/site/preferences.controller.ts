import { Get, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PreferenceDto, PreferencesService } from '@app/notifications';
import { type Actor, CurrentActor } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { PreferencesPage } from './pages/preferences.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** How one wishes to be told. */
@DrawsPages('account/messages', 'account', SiteErrorsFilter)
export class PreferencePagesController {
  constructor(
    private readonly preferences: PreferencesService,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const preference = await this.preferences.find(actor);
    return Page.of(PreferencesPage, { preference, done: readForm(query).done });
  }

  /** A box that is ticked is a kind that is wanted. */
  @Post()
  @UseGuards(FormTokenGuard)
  async set(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SeeOther> {
    const typed = readForm(request.body);
    const { kinds } = await this.preferences.find(actor);
    const muted = kinds.filter((kind) => !typed[kind]);
    await this.preferences.set(
      actor,
      await this.checks.check(PreferenceDto, { first: typed.first || 'mail', muted }),
    );
    return new SeeOther('/account/messages?done=saved');
  }
}
