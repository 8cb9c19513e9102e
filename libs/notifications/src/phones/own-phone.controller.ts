import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { OwnPhone } from './own-phone.service.js';
import { PhoneCodeDto, PhoneDto } from './phone.dto.js';

@ApiTags('messages')
@Controller('api/v1/own-phone')
@Allow('account')
export class OwnPhoneController {
  constructor(private readonly phone: OwnPhone) {}

  /**
   * Sends a code of six digits to a number; the number counts once the code is told. The code before it is void. 422 for
   * what is no mobile number, 409 where the tenant sends no short messages, 429 for more than five an hour.
   */
  @Put()
  @HttpCode(202)
  @ApiOperation({ summary: 'Give a number for messages' })
  askPhone(@CurrentActor() actor: Actor, @Body() { phone }: PhoneDto): Promise<void> {
    return this.phone.ask(actor, phone);
  }

  /** The number is mine. 422 for a wrong code or one older than ten minutes, 429 for more than five guesses. */
  @Post('confirmation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Confirm the number by its code' })
  confirmPhone(@CurrentActor() actor: Actor, @Body() { code }: PhoneCodeDto): Promise<void> {
    return this.phone.confirm(actor, code);
  }

  /** Takes the number away; messages go by mail again. */
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Take my number away' })
  removePhone(@CurrentActor() actor: Actor): Promise<void> {
    return this.phone.remove(actor);
  }
}
