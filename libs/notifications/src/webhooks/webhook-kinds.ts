import { deliveryEvents } from '@app/delivery';
import { intakeEvents } from '@app/intake';
import { reviewEvents } from '@app/review';

/** What a webhook may ask to hear of. */
export const WEBHOOK_KINDS = [
  reviewEvents['case.opened'],
  reviewEvents['case.moved'],
  reviewEvents['case.inherited'],
  reviewEvents['clock.reminded'],
  reviewEvents['clock.breached'],
  reviewEvents['clock.escalated'],
  reviewEvents['opinion.asked'],
  deliveryEvents['milestone.reached'],
  intakeEvents['idea.withdrawn'],
] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];
