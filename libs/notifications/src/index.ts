/** Notifications: who is told of what, and that it went out once. */
export { Message } from './messages/message.entity.js';
export { CreateNotifications1761000008000 } from './migrations/1761000008000-create-notifications.js';
export { NotificationsModule } from './notifications.module.js';
