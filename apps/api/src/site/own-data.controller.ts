import {
  Controller,
  Get,
  Header,
  Post,
  Query,
  Req,
  StreamableFile,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OwnConsentDto, OwnDataService, ProofDto } from '@app/intake';
import { type Actor, Allow, CurrentActor, Refused } from '@app/platform';
import { privacyReasons } from '@app/identity';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { ListsService } from './lists.service.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { ErasurePage, OwnDataPage } from './pages/own-data.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What is known of whoever asks: a member, or whoever shows the link of their idea or of what they propose with others. */
@ApiExcludeController()
@Controller('own-data')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class OwnDataPagesController {
  constructor(
    private readonly ownData: OwnDataService,
    private readonly lists: ListsService,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const proof = await this.proofIn(query);
    const [data, lists] = await Promise.all([this.ownData.show(actor, proof), this.lists.of(actor)]);
    return Page.of(OwnDataPage, { data, lists, proof, done: readForm(query).done });
  }

  @Get('archive')
  @Header('content-type', 'application/zip')
  @Header('content-disposition', 'attachment; filename="madang.zip"')
  @Header('cache-control', 'no-store')
  async archive(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<StreamableFile> {
    return new StreamableFile(await this.ownData.archive(actor, await this.proofIn(query)));
  }

  /** Agrees, or takes it back. */
  @Post('consents')
  @UseGuards(FormTokenGuard)
  async consent(@CurrentActor() actor: Actor, @Req() { body }: FastifyRequest): Promise<SeeOther> {
    const typed = readForm(body);
    const { kind, ...proof } = await this.checks.check(
      OwnConsentDto,
      pick(typed, ['kind', 'idea', 'proposal', 'token']),
    );
    if (typed.agrees) await this.ownData.agree(actor, kind, proof);
    else await this.ownData.withdrawConsent(actor, kind, proof);
    return new SeeOther(addressOf(proof, 'consents'));
  }

  /** Asks before anything is taken away, and says what the law has kept. */
  @Get('erasure')
  async confirmErasure(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const proof = await this.proofIn(query);
    const data = await this.ownData.show(actor, proof);
    if (data.erasure) throw new Refused(privacyReasons.erasure_under_way);
    return Page.of(ErasurePage, { data, proof });
  }

  @Post('erasure')
  @UseGuards(FormTokenGuard)
  async requestErasure(@CurrentActor() actor: Actor, @Req() { body }: FastifyRequest): Promise<SeeOther> {
    const proof = await this.proofIn(body);
    await this.ownData.requestErasure(actor, proof);
    return new SeeOther(addressOf(proof, 'asked'));
  }

  @Post('erasure/undo')
  @UseGuards(FormTokenGuard)
  async undoErasure(@CurrentActor() actor: Actor, @Req() { body }: FastifyRequest): Promise<SeeOther> {
    const proof = await this.proofIn(body);
    await this.ownData.undoErasure(actor, proof);
    return new SeeOther(addressOf(proof, 'undone'));
  }

  private proofIn(sent: unknown): Promise<ProofDto> {
    return this.checks.check(ProofDto, pick(readForm(sent), ['idea', 'proposal', 'token']));
  }
}

function addressOf({ idea, proposal, token }: ProofDto, done: string): string {
  const shown = { ...(idea && { idea }), ...(proposal && { proposal }), ...(token && { token }) };
  return `/own-data?${new URLSearchParams({ ...shown, done })}`;
}
