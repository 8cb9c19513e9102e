import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { PaperCodeDto, OpenedView, PaperIdeaDto, PaperReceipt } from './paper.dto.js';
import { PaperCodes } from './paper-codes.service.js';
import { PaperService } from './paper.service.js';

@ApiTags('paper')
@Controller('api/v1')
export class PaperController {
  constructor(
    private readonly paper: PaperService,
    private readonly codes: PaperCodes,
  ) {}

  /**
   * Enters an idea for a person without an account (대리 접수). The answer holds the code for the paper they take
   * home. Repeating a request with the same `Idempotency-Key` within 24 hours enters nothing anew.
   */
  @Post('paper-ideas')
  @Allow('papers.take')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '16 to 64 letters, digits, - or _' })
  @ApiOperation({ summary: 'Enter an idea from the counter, the telephone or paper' })
  enter(
    @CurrentActor() actor: Actor,
    @Body() dto: PaperIdeaDto,
    @Headers('idempotency-key') key?: string,
  ): Promise<PaperReceipt> {
    return this.paper.enter(actor, dto, key);
  }

  /** For a paper that was lost; the former code is void, and so is every token it gave. 409 for an idea that was sent online. */
  @Post('paper-ideas/:id/codes')
  @Allow('papers.take')
  @ApiOperation({ summary: 'Give out a new code' })
  renew(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PaperReceipt> {
    return this.paper.renew(actor, id);
  }

  /** Opens an idea with number and code from the paper; the token acts as the proposer’s. 404 for either being wrong. */
  @Post('track/:trackingNumber/opening')
  @HttpCode(200)
  @Allow('anyone')
  @ApiOperation({ summary: 'Open an idea with the code from the paper' })
  open(
    @CurrentActor() actor: Actor,
    @Param('trackingNumber') number: string,
    @Body() { code }: PaperCodeDto,
  ): Promise<OpenedView> {
    return this.codes.open(actor, number, code);
  }
}
