import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { ApprovalView, ReturnDto, SignDto, SignedView } from './approval-view.dto.js';
import { ApprovalsService } from './approvals.service.js';
import { SignaturesService } from './signatures.service.js';

@ApiTags('approvals')
@Controller('api/v1/approvals')
@Allow('approvals.sign')
export class ApprovalsController {
  constructor(
    private readonly approvals: ApprovalsService,
    private readonly signatures: SignaturesService,
  ) {}

  /** What waits for a signature, oldest first, a hundred at the most. */
  @Get()
  @Allow('cases.read')
  @ApiOperation({ summary: 'What waits for a signature' })
  list(@CurrentActor() actor: Actor): Promise<ApprovalView[]> {
    return this.approvals.list(actor);
  }

  /** Signs one or several; the answer says of each whether it was signed, and what stood in the way. */
  @Post('signatures')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign what others prepared' })
  sign(@CurrentActor() actor: Actor, @Body() { ids }: SignDto): Promise<SignedView[]> {
    return this.signatures.signAll(actor, ids);
  }

  /** Gives one back to whoever prepared it. 409 when it no longer waits. */
  @Post(':id/returns')
  @HttpCode(204)
  @ApiOperation({ summary: 'Return what was prepared' })
  return(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { remark }: ReturnDto): Promise<void> {
    return this.signatures.return(actor, id, remark);
  }
}
