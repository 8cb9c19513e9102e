/** Notifications: who is told of what, and that it went out once. */
export { Attempt } from './attempts/attempt.entity.js';
export { Dispatch } from './dispatches/dispatch.entity.js';
export { Message } from './messages/message.entity.js';
export { CreateNotifications1761000008000 } from './migrations/1761000008000-create-notifications.js';
export { AddAttempts1766000007100 } from './migrations/1766000007100-add-attempts.js';
export { AddWebhooks1766000007101 } from './migrations/1766000007101-add-webhooks.js';
export { AddNotices1766000007102 } from './migrations/1766000007102-add-notices.js';
export type { NoticePage, NoticeView } from './notices/notice.dto.js';
export { NoticesService } from './notices/notices.service.js';
export { NotificationsModule } from './notifications.module.js';
export { Webhook } from './webhooks/webhook.entity.js';
