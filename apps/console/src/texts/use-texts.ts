import type { Schemas } from '@app/client';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, read } from '../api/client.js';
import { Refusal } from '../api/refusal.js';

export type TextLine = Schemas['TextLine'];
export type TextInLanguage = Schemas['TextInLanguageView'];
export type Variable = Schemas['VariableView'];
export type MessageWords = Schemas['MessageWordsView'];
export type TextLanguage = TextInLanguage['language'];

const TEXTS = ['message-texts'];
/** Until somebody has stopped typing. */
const PAUSE_MS = 400;

/** Every message, and whose words it has. */
export const useTexts = (isAsked = true) =>
  useQuery({
    queryKey: TEXTS,
    queryFn: () => read(api.GET('/api/v1/message-texts')),
    enabled: isAsked,
  });

/** A message in both languages. */
export const useMessageText = (name: string) =>
  useQuery({
    queryKey: [...TEXTS, name],
    queryFn: () => read(api.GET('/api/v1/message-texts/{name}', { params: { path: { name } } })),
  });

/** What a message being written will look like, once its writer pauses; refused with its faults. */
export function useTextPreview(name: string, language: TextLanguage, words: MessageWords) {
  const [paused, setPaused] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return useQuery({
    queryKey: ['message-text-preview', name, language, paused],
    queryFn: () =>
      read(
        api.POST('/api/v1/message-texts/{name}/preview', {
          params: { path: { name } },
          body: { language, ...sent(paused) },
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
    refetchOnWindowFocus: false,
  });
}

/** Says a message in these words; null for the shipped ones. */
export interface TextChange {
  name: string;
  language: TextLanguage;
  version: number;
  words: MessageWords | null;
}

export function useChangeText() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, language, version, words }: TextChange) => {
      const path = { name };
      if (!words)
        return read(
          api.DELETE('/api/v1/message-texts/{name}', { params: { path, query: { language, version } } }),
        );
      const body = { language, version, ...sent(words) };
      return read(api.PUT('/api/v1/message-texts/{name}', { params: { path }, body }));
    },
    // Not waited for: what was saved is said by the form that its new version takes away.
    onSuccess: (saved, { name }) => {
      queries.setQueryData<Schemas['TextView']>([...TEXTS, name], (text) => text && withSaved(text, saved));
      void queries.invalidateQueries({ queryKey: TEXTS });
    },
  });
}

/** The form goes on from what was saved, before its history is read anew. */
const withSaved = (text: Schemas['TextView'], saved: TextInLanguage): Schemas['TextView'] => ({
  ...text,
  languages: text.languages.map((one) => (one.language === saved.language ? saved : one)),
});

const sent = ({ subject, text, short }: MessageWords) => ({
  subject,
  text,
  ...(short !== null && { short }),
});

/** Whether somebody else was quicker. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'notifications.text_changed';

/** All that is wrong with each field, by its name. */
export function allFaultsOf(error: unknown): Map<string, { ko: string; en: string }[]> {
  const faults = error instanceof Refusal ? (error.problem?.errors ?? []) : [];
  const byField = new Map<string, { ko: string; en: string }[]>();
  for (const { field, messages } of faults) byField.set(field, [...(byField.get(field) ?? []), messages]);
  return byField;
}
