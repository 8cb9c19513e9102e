import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { PreferenceDto, PreferenceView } from './preference.dto.js';
import { PreferencesService } from './preferences.service.js';

@ApiTags('messages')
@Controller('api/v1/message-preferences')
@Allow('account')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  /** How one wishes to be told: by which way first, and of what not. */
  @Get()
  @ApiOperation({ summary: 'How I wish to be told' })
  showPreferences(@CurrentActor() actor: Actor): Promise<PreferenceView> {
    return this.preferences.find(actor);
  }

  /** Notes how one wishes to be told. 422 for a way that does not lead to one, or a kind that is always sent. */
  @Put()
  @ApiOperation({ summary: 'Choose how I am told' })
  setPreferences(@CurrentActor() actor: Actor, @Body() dto: PreferenceDto): Promise<PreferenceView> {
    return this.preferences.set(actor, dto);
  }
}
