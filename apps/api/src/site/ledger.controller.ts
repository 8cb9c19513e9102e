import { Get, Header, Query } from '@nestjs/common';
import { CHECKPOINTS_A_PAGE, CheckpointsService, verifierKey } from '@app/ledger';
import { type Actor, CurrentActor } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { readForm } from './forms/read-form.js';
import { offlineCheck } from './offline-check.js';
import { Page } from './page.js';
import { LedgerPage } from './pages/ledger.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What is signed of all that happened, and how anybody can check it. */
@DrawsPages('ledger', 'anyone', SiteErrorsFilter)
export class LedgerPagesController {
  constructor(private readonly checkpoints: CheckpointsService) {}

  /** `?before=` is the size at which the page before ended; anything else there begins anew. */
  @Get()
  async show(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const typed = Number(readForm(query).before);
    const before = Number.isSafeInteger(typed) && typed > 0 ? typed : undefined;
    const found = await this.checkpoints.list(actor, { before, limit: CHECKPOINTS_A_PAGE + 1 });
    const checkpoints = found.slice(0, CHECKPOINTS_A_PAGE);
    const next = found.length > CHECKPOINTS_A_PAGE ? checkpoints.at(-1)!.size : null;
    const signer = this.checkpoints.signerOf(actor.tenantId);
    return Page.of(LedgerPage, { checkpoints, next, isFirst: before === undefined, signer });
  }

  /** One page that checks proofs without a network; it knows the key of this site. */
  @Get('check')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="madang-check.html"')
  check(@CurrentActor() { tenantId }: Actor): string {
    return offlineCheck(verifierKey(this.checkpoints.signerOf(tenantId)));
  }
}
