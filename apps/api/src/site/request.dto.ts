import { SafeText } from '@app/platform';

/** The form of a request; which one stands in its address. */
export class RequestFormDto {
  @SafeText({ max: 4_000 }) message: string;
  /** Shows that a guest is the proposer. */
  @SafeText({ max: 100, optional: true }) token?: string;
}
