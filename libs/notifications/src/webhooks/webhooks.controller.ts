import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { NewWebhookDto, RegisteredWebhook, WebhookView } from './webhook.dto.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('webhooks')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  /** Systems of agencies that are told of events, newest first; never their secrets. */
  @Get()
  @Allow('settings.read')
  @ApiOperation({ summary: 'Webhooks' })
  listWebhooks(@CurrentActor() actor: Actor): Promise<WebhookView[]> {
    return this.webhooks.list(actor);
  }

  /**
   * Registers a system: where it listens, to which events, of which agency. The answer tells the secret that signs them
   * this once. 422 for an address that is not secure or leads into a network, and an agency that is none; 409 for more
   * than fifty.
   */
  @Post()
  @Allow('settings.change')
  @ApiOperation({ summary: 'Register a webhook' })
  registerWebhook(@CurrentActor() actor: Actor, @Body() dto: NewWebhookDto): Promise<RegisteredWebhook> {
    return this.webhooks.register(actor, dto);
  }

  /** Takes a webhook away; what was on its way to it is not sent any more. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('settings.change')
  @ApiOperation({ summary: 'Remove a webhook' })
  removeWebhook(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.webhooks.remove(actor, id);
  }
}
