import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, AlsoBeforeOpening, CurrentActor } from '@app/platform';
import { OfferedProvider, ProviderDto, ProviderSettings } from './provider.dto.js';
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

  /** What a page to sign in on needs to know: the way there is `/sign-in/oidc?next=…`. */
  @Get('offer')
  @Allow('sign-in')
  @AlsoBeforeOpening()
  @ApiOperation({ summary: 'Where one may sign in instead' })
  async offer(@CurrentActor() actor: Actor): Promise<OfferedProvider> {
    const provider = await this.providers.offered(actor);
    return { provider: provider && { nameKo: provider.nameKo, nameEn: provider.nameEn } };
  }

  /**
   * Saves the provider once its description could be read. 422 where it cannot, a new one comes without a secret,
   * or with one that the operator keeps.
   */
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
