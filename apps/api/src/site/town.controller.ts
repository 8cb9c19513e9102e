import { Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { type Actor, CONFIG, type Config, CurrentActor, isSecure } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { readForm } from './forms/read-form.js';
import { ListsService } from './lists.service.js';
import { readOwnTown, TOWN_COOKIE } from './own-town.js';
import { SeeOther } from './page.js';
import { SiteErrorsFilter } from './site-errors.filter.js';
import { Towns } from './towns.service.js';

const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Keeps in the browser where somebody lives, or forgets it. */
@DrawsPages('town', 'anyone', SiteErrorsFilter)
export class TownController {
  constructor(
    private readonly towns: Towns,
    private readonly lists: ListsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What is no place here forgets the one before. */
  @Post()
  @UseGuards(FormTokenGuard)
  async choose(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const [{ regions }, towns] = await Promise.all([this.lists.of(actor), this.towns.besides(actor)]);
    const town = readOwnTown(readForm(request.body).town, towns, regions);
    const kept = { path: '/', sameSite: 'lax', httpOnly: true, secure: isSecure(this.config) } as const;
    if (town) reply.setCookie(TOWN_COOKIE, town.value, { ...kept, maxAge: A_YEAR_IN_SECONDS });
    else reply.clearCookie(TOWN_COOKIE, kept);
    return new SeeOther('/#town');
  }
}
