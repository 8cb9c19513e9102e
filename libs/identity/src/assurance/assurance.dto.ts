import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type Action, ACTIONS, type Level, LEVELS } from './assurance.policy.js';

export class LevelDto {
  @ApiProperty({ enum: LEVELS }) @IsIn(LEVELS) level: Level;
}

/** How sure the tenant wants to be of who does this, and what it may choose. */
export class LevelView {
  @ApiProperty({ enum: Object.keys(ACTIONS) }) action: Action;
  @ApiProperty({ enum: LEVELS }) level: Level;
  @ApiProperty({ enum: LEVELS, isArray: true }) choices: readonly Level[];
}
