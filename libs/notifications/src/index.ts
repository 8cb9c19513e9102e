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
export { PlantDigests1766000007104 } from './migrations/1766000007104-plant-digests.js';
export { NotificationsModule } from './notifications.module.js';
export type { FirstChannel } from './channels/channel.js';
export { TenantChannel } from './channels/tenant-channel.entity.js';
export { AddChannels1766000007103 } from './migrations/1766000007103-add-channels.js';
export { PreferenceDto, type PreferenceView } from './preferences/preference.dto.js';
export { Preference } from './preferences/preference.entity.js';
export { PreferencesService } from './preferences/preferences.service.js';
export { Webhook } from './webhooks/webhook.entity.js';
