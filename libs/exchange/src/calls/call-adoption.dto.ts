import { Code, SafeText } from '@app/platform';

/** A call of the nation in the town's own words. Tasks and days stay the nation's. */
export class AdoptCallDto {
  /** The code of the nation's call. */
  @Code() code: string;
  @SafeText({ max: 200 }) titleKo: string;
  @SafeText({ max: 200 }) titleEn: string;
  @SafeText({ max: 2_000 }) summaryKo: string;
  @SafeText({ max: 2_000 }) summaryEn: string;
}
