import { CHANGEABLE_DAYS, type IdeaView } from '@app/intake';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { Radios, TextArea } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { Text } from '../parts/text.js';
import { useSite } from '../site-context.js';

interface SatisfactionProps {
  idea: IdeaView;
  typed: Typed;
  answer?: Answer | null;
}

const SCORES = ['5', '4', '3', '2', '1'];

/** The answer once more, and how content its proposer is with it. */
export function SatisfactionPage({ idea, typed, answer = null }: SatisfactionProps) {
  const { t } = useSite();
  const query = typed.token ? `?token=${encodeURIComponent(typed.token)}` : '';
  return (
    <Layout title={t('satisfaction.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} next={`/ideas/${idea.id}/satisfaction`} />
      <p className="eyebrow" lang={idea.language}>
        {idea.title}
      </p>
      <h1>{t('satisfaction.title')}</h1>
      {idea.reply && (
        <div className="letter">
          <Text>{idea.reply}</Text>
        </div>
      )}
      <Form action={`/ideas/${idea.id}/satisfaction`} typed={typed} answer={answer}>
        <Hidden typed={pick(typed, ['token'])} />
        <Radios
          name="score"
          choices={SCORES.map((code) => ({ code, name: t(`satisfaction.score.${code}`) }))}
        />
        <TextArea name="reason" hint={t('field.reason.hint')} isOptional />
        <p className="quiet">{t('satisfaction.note', { days: CHANGEABLE_DAYS })}</p>
        <div className="row">
          <button className="button" type="submit">
            {t('satisfaction.send')}
          </button>
          <a href={`/ideas/${idea.id}${query}`}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}
