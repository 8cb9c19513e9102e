import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { LineField } from '../move/line-field.js';
import { WordsField } from '../move/words-field.js';
import { type AdoptableCall, useAdopt, type Words } from './use-adoptions.js';

const FIELDS = ['titleKo', 'summaryKo', 'titleEn', 'summaryEn'] as const;

/** The town's own words for a call; it begins with those of the nation. */
export function AdoptForm({ call, onClose }: { call: AdoptableCall; onClose: () => void }) {
  const { t } = useText();
  const { titleKo, titleEn, summaryKo, summaryEn } = call;
  const [words, setWords] = useState<Words>({ titleKo, titleEn, summaryKo, summaryEn });
  const [isTried, setIsTried] = useState(false);
  const adopt = useAdopt(call);
  const isMissing = (name: (typeof FIELDS)[number]) => !words[name].trim();
  const submit = () => {
    setIsTried(true);
    if (!FIELDS.some(isMissing)) adopt.mutate(words, { onSuccess: onClose });
  };
  return (
    <InlineForm
      label={t('adoption.adopt')}
      error={adopt.error}
      isPending={adopt.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {FIELDS.map((name, place) => {
        const common = {
          label: t(`adoption.${name}`),
          value: words[name],
          onChange: (value: string) => setWords({ ...words, [name]: value }),
          error: isTried && isMissing(name) && t('field.required'),
          isRequired: true,
          isFirst: place === 0,
        };
        return name.startsWith('title') ? (
          <LineField key={name} {...common} />
        ) : (
          <WordsField key={name} {...common} rows={3} />
        );
      })}
    </InlineForm>
  );
}
