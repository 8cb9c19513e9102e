import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { ErasureView } from '@app/identity';
import { OwnConsentDto, OwnDataView, ProofDto } from './own-data.dto.js';
import { OwnDataService } from './own-data.service.js';

/**
 * One's own data: by account; with `idea` and `token` by the link of an idea whose contact is confirmed; with `proposal`
 * and `token` by the link in the mail to a joint proposer.
 */
@ApiTags('privacy')
@Controller('api/v1/own-data')
@Allow('anyone')
export class OwnDataController {
  constructor(private readonly ownData: OwnDataService) {}

  @Get()
  @ApiOperation({ summary: 'What is known of you, what you agreed to, and who looked' })
  show(@CurrentActor() actor: Actor, @Query() proof: ProofDto): Promise<OwnDataView> {
    return this.ownData.show(actor, proof);
  }

  /** A zip: `data.json` with everything, and each list as CSV (개인정보 보호법 §35의2). */
  @Get('archive')
  @Header('content-type', 'application/zip')
  @Header('content-disposition', 'attachment; filename="madang.zip"')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: 'Everything of yours as a zip' })
  async archive(@CurrentActor() actor: Actor, @Query() proof: ProofDto): Promise<StreamableFile> {
    return new StreamableFile(await this.ownData.archive(actor, proof));
  }

  @Put('consents')
  @HttpCode(204)
  @ApiOperation({ summary: 'Agree to one of the texts shown now' })
  agree(@CurrentActor() actor: Actor, @Body() { kind, ...proof }: OwnConsentDto): Promise<void> {
    return this.ownData.agree(actor, kind, proof);
  }

  /** Taking back what was never given is fine. 409 for `processing`, which is taken back by asking to be forgotten. */
  @Delete('consents')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a consent back' })
  withdrawConsent(@CurrentActor() actor: Actor, @Query() { kind, ...proof }: OwnConsentDto): Promise<void> {
    return this.ownData.withdrawConsent(actor, kind, proof);
  }

  /**
   * Asks to be forgotten (개인정보 보호법 §36). Seven days later name and contact go; while the law has the idea kept
   * (국민 제안 규정 §22) they are kept apart until then. 409 where you asked already, and for accounts of staff.
   */
  @Post('erasure')
  @ApiOperation({ summary: 'Ask to be forgotten' })
  requestErasure(@CurrentActor() actor: Actor, @Body() proof: ProofDto): Promise<ErasureView> {
    return this.ownData.requestErasure(actor, proof);
  }

  /** Within the seven days. 404 afterwards. */
  @Delete('erasure')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take that wish back' })
  undoErasure(@CurrentActor() actor: Actor, @Query() proof: ProofDto): Promise<void> {
    return this.ownData.undoErasure(actor, proof);
  }
}
