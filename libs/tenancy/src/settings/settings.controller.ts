import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { measureColour } from './measure-colour.js';
import { ColourQuery, ColourView, SettingsDto, SettingsView } from './settings.dto.js';
import { SettingsService } from './settings.service.js';

/** What a tenant is called, which languages its site speaks, and in which colour. Administrators only. */
@ApiTags('settings')
@Controller('api/v1')
@Allow('settings.change')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  /** As they stand, and what stood before the last change. */
  @Get('settings')
  @Allow('settings.read')
  @ApiOperation({ summary: 'The settings of the tenant', operationId: 'Settings_read' })
  read(@CurrentActor() actor: Actor): Promise<SettingsView> {
    return this.settings.read(actor);
  }

  /** Writes all of them anew. 422 with a `proposal` for a colour that cannot be read well enough, 409 with the `current` settings when they changed. */
  @Put('settings')
  @ApiOperation({ summary: 'Change the settings of the tenant', operationId: 'Settings_change' })
  change(@CurrentActor() actor: Actor, @Body() settings: SettingsDto): Promise<SettingsView> {
    return this.settings.change(actor, settings);
  }

  /** Measures a colour by WCAG 2.2 (1.4.3, AA) and proposes the nearest one that is enough. Changes nothing. */
  @Get('colour-contrast')
  @Allow('settings.read')
  @ApiOperation({ summary: 'Measure a colour', operationId: 'Settings_measure' })
  measure(@Query() { colour }: ColourQuery): ColourView {
    return measureColour(colour);
  }
}
