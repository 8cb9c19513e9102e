import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { ConfirmRow } from './confirm-row.js';
import { Dialog } from './dialog.js';

interface ConfirmDialogProps {
  title: string;
  /** What the button says that goes on, and whether it takes something away. */
  act: string;
  look: 'danger' | 'primary';
  /** How the asking of the server stands: while it lasts a second press does nothing. */
  asked: { isPending: boolean; error: unknown };
  onConfirm: () => void;
  onClose: () => void;
  /** What follows from it. */
  children: ReactNode;
}

/** Asks before something is done. The focus is on the way back. */
export function ConfirmDialog({ title, act, look, asked, onConfirm, onClose, children }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {asked.error !== null && <Problem error={asked.error} />}
      <ConfirmRow {...{ act, look, onConfirm, onClose }} isPending={asked.isPending} focus="back" />
    </Dialog>
  );
}
