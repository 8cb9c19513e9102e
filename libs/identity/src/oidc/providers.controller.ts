import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { ProviderDto, ProviderSettings } from './provider.dto.js';
import { ProvidersService } from './providers.service.js';

@ApiTags('access')
@Controller('api/v1/identity-provider')
@Allow('settings.change')
export class ProvidersController {
  constructor(private readonly providers: ProvidersService) {}

  /** Where people may sign in instead, without the secret, and what has to be registered there. */
  @Get()
  @Allow('settings.read')
  @ApiOperation({ summary: 'The identity provider of this tenant' })
  show(@CurrentActor() actor: Actor): Promise<ProviderSettings> {
    return this.providers.settings(actor);
  }

  /** Saves the provider once its description could be read. 422 where it cannot, or a new one comes without a secret. */
  @Put()
  @ApiOperation({ summary: 'Set the identity provider' })
  save(@CurrentActor() actor: Actor, @Body() dto: ProviderDto): Promise<ProviderSettings> {
    return this.providers.save(actor, dto);
  }

  /** Takes the provider away; nobody signs in through it any more. 404 where there is none, 409 while something takes a verified identity. */
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove the identity provider' })
  remove(@CurrentActor() actor: Actor): Promise<void> {
    return this.providers.remove(actor);
  }
}
