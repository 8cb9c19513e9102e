import { ApiProperty } from '@nestjs/swagger';

/** A rule as administrators see it. */
export class RuleView {
  code: string;
  @ApiProperty({ type: [String] }) topics: string[];
  @ApiProperty({ type: [String] }) keywords: string[];
  @ApiProperty({ type: [String] }) regions: string[];
  @ApiProperty({ type: [String] }) calls: string[];
  agencyCode: string;
  note: string;
  isActive: boolean;
  version: number;
  updatedAt: Date;
}
