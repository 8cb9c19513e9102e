import { declareEvents } from '@app/ledger';

/** Who was told of what: the message and the event it speaks of, never its text or address. */
export const notificationEvents = declareEvents({ 'message.composed': 'announced' });
