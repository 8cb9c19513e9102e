import type { Schemas } from '@app/client';
import { useMutation } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { Refusal } from '../api/refusal.js';
import type { CaseForStaff } from '../case/use-case.js';
import type { Values } from './drafts.js';
import { isEmpty, sentAs } from './field-values.js';
import type { Standing } from './list-changes.js';

export type Move = Schemas['MoveForStaffView'];

/** Makes a transition from the version that was seen. Sends the fields it asks for, and of those the filled ones. */
export function useMove() {
  return useMutation({
    mutationFn: ({ seen, move, values }: { seen: CaseForStaff; move: Move; values: Values }) =>
      read(
        api.POST('/api/v1/cases/{id}/transitions', {
          params: { path: { id: seen.ideaId } },
          body: { transition: move.name, version: seen.version, fields: filled(move, values) },
        }),
      ),
  });
}

/** What the case is now, where a move was refused because it had changed; null for every other refusal. */
export function changedTo(error: unknown): Standing | null {
  if (!(error instanceof Refusal) || error.code !== 'review.changed') return null;
  return error.problem?.current as Standing;
}

/** What others made of a case since it was seen, as a refusal or the news tells it; null where it is as it was. */
export function changedSince(
  seen: CaseForStaff,
  now: CaseForStaff,
  { error, isIdle }: { error: unknown; isIdle: boolean },
): Standing | null {
  return changedTo(error) ?? (isIdle && now.version > seen.version ? now : null);
}

function filled({ fields }: Move, values: Values): Schemas['FieldsDto'] {
  const given = fields.filter(({ name }) => !isEmpty(values[name]));
  return Object.fromEntries(given.map(({ name }) => [name, sentAs(name, values[name]!)]));
}
