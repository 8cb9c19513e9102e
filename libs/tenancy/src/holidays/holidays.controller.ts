import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { DayParam, HolidayDto, HolidayView, YearOfHolidays, YearQuery } from './holiday.dto.js';
import { HolidaysService } from './holidays.service.js';

@ApiTags('holidays')
@Controller('api/v1/holidays')
@Allow('settings.change')
export class HolidaysController {
  constructor(private readonly holidays: HolidaysService) {}

  /** The closed days of a year, weekends aside. */
  @Get()
  @Allow('anyone')
  @ApiOperation({ summary: 'Holidays of a year' })
  list(@CurrentActor() actor: Actor, @Query() { year }: YearQuery): Promise<YearOfHolidays> {
    return this.holidays.list(actor, year);
  }

  /** Adds a day of the tenant's own, or one proclaimed late. Open deadlines move, each on the record. */
  @Post()
  @ApiOperation({ summary: 'Add a holiday' })
  add(@CurrentActor() actor: Actor, @Body() dto: HolidayDto): Promise<HolidayView> {
    return this.holidays.add(actor, dto);
  }

  /** Takes a day of the tenant's own away again; official ones stay. */
  @Delete(':day')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a holiday' })
  remove(@CurrentActor() actor: Actor, @Param() { day }: DayParam): Promise<void> {
    return this.holidays.remove(actor, day);
  }
}
