import { Controller, Get, Inject, Param, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow, AlsoBeforeOpening, CONFIG, type Config, httpReasons, NotFound } from '@app/platform';
import { listMail, readMail } from './caught-mail.js';
import { Page } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { MailListPage, MailPage } from './pages/mail.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** The mail that a trial installation would have sent. There is no such page where mail is really sent. */
@ApiExcludeController()
@Controller('dev/mail')
@AlsoBeforeOpening()
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class MailController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  async list(): Promise<Page> {
    return Page.of(MailListPage, { letters: await listMail(this.folder()) });
  }

  @Get(':file')
  async find(@Param('file') file: string): Promise<Page> {
    const letter = await readMail(this.folder(), file);
    if (!letter) throw new NotFound(httpReasons.not_found);
    return Page.of(MailPage, { letter });
  }

  private folder(): string {
    if (!this.config.mailDir) throw new NotFound(httpReasons.not_found);
    return this.config.mailDir;
  }
}
