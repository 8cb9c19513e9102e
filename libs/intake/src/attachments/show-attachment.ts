import type { AttachmentView } from './attachment.dto.js';
import type { Attachment } from './attachment.entity.js';

/** What is told of a file to whoever may see it. */
export const showAttachment = ({ id, name, kind, bytes, state }: Attachment): AttachmentView => ({
  ...{ id, name, kind, bytes, state },
});
