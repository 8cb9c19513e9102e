import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { Day, SafeText, WholeNumber } from '@app/platform';

/** A day on which the tenant's offices are closed beside the official almanac. */
export class HolidayDto {
  @Day() day: string;
  @SafeText({ max: 100, example: '임시공휴일' }) nameKo: string;
  @SafeText({ max: 100, example: 'Temporary public holiday' }) nameEn: string;
}

export class DayParam {
  @Day() day: string;
}

export class YearQuery {
  @WholeNumber() @Max(2199) @Min(1900) @IsInt() year: number;
}

export class HolidayView {
  @ApiProperty({ format: 'date' }) day: string;
  nameKo: string;
  nameEn: string;
  /** By the official almanac; the tenant's own can be removed. */
  isOfficial: boolean;
}

export class YearOfHolidays {
  year: number;
  /** The almanac of the year is not published yet: deadlines in it may still move. */
  isProvisional: boolean;
  @ApiProperty({ type: [HolidayView] }) holidays: HolidayView[];
}
