import { Get, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { OwnPhone, PhoneCodeDto, PhoneDto, PreferenceDto, PreferencesService } from '@app/notifications';
import { type Actor, CurrentActor } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { PreferencesPage } from './pages/preferences.pages.js';
import { PreferenceErrorsFilter } from './preference-errors.filter.js';

/** How one wishes to be told. */
@DrawsPages('account/messages', 'account', PreferenceErrorsFilter)
export class PreferencePagesController {
  constructor(
    private readonly preferences: PreferencesService,
    private readonly phone: OwnPhone,
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
    const { language } = typed;
    const wish = { first: typed.first || 'mail', muted, ...(language && { language }) };
    await this.preferences.set(actor, await this.checks.check(PreferenceDto, wish));
    return new SeeOther('/account/messages?done=saved');
  }

  @Post('phone')
  @UseGuards(FormTokenGuard)
  async askPhone(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SeeOther> {
    const { phone } = await this.checks.check(PhoneDto, pick(readForm(request.body), ['phone']));
    await this.phone.ask(actor, phone);
    return new SeeOther('/account/messages?done=asked');
  }

  @Post('phone/code')
  @UseGuards(FormTokenGuard)
  async confirmPhone(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SeeOther> {
    const { code } = await this.checks.check(PhoneCodeDto, pick(readForm(request.body), ['code']));
    await this.phone.confirm(actor, code);
    return new SeeOther('/account/messages?done=confirmed');
  }

  @Post('phone/removal')
  @UseGuards(FormTokenGuard)
  async removePhone(@CurrentActor() actor: Actor): Promise<SeeOther> {
    await this.phone.remove(actor);
    return new SeeOther('/account/messages?done=removed');
  }
}
