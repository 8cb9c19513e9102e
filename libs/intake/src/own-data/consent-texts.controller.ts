import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONSENT_KINDS, currentText } from '@app/identity';
import { Allow } from '@app/platform';
import { ConsentTextOf } from './own-data.dto.js';

@ApiTags('privacy')
@Controller('api/v1/consent-texts')
@Allow('anyone')
export class ConsentTextsController {
  @Get()
  @ApiOperation({ summary: 'The texts that people are asked to agree to' })
  list(): ConsentTextOf[] {
    return CONSENT_KINDS.map((kind) => ({ kind, ...currentText(kind) }));
  }
}
