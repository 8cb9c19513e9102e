import { Get, Post, Query, UseGuards } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { NoticesService } from '@app/notifications';
import { type Actor, CurrentActor } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { NoticesPage } from './pages/notices.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What one was told. */
@DrawsPages('my/notices', 'account', SiteErrorsFilter)
export class NoticePagesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const { before, done } = readForm(query);
    const from = isUUID(before) ? { before } : {};
    const page = await this.notices.list(actor, from);
    return Page.of(NoticesPage, { page, isFirst: !from.before, done });
  }

  @Post('read')
  @UseGuards(FormTokenGuard)
  async read(@CurrentActor() actor: Actor): Promise<SeeOther> {
    await this.notices.readAll(actor);
    return new SeeOther('/my/notices?done=read');
  }
}
