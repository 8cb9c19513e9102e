import { declareEvents } from '@app/ledger';

/** Who was told of what, and what people decided of it: the message and the event it speaks of, never its text or address. */
export const notificationEvents = declareEvents({
  'message.composed': 'announced',
  'message.retried': 'recorded',
  'message.left': 'recorded',
  'channel.turned': 'recorded',
  'text.changed': 'recorded',
  'webhook.registered': 'recorded',
  'webhook.removed': 'recorded',
  'dispatch.composed': 'announced',
  'dispatch.resent': 'recorded',
});
