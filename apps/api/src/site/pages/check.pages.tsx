import type { ReactNode } from 'react';
import { CONSENT_KINDS } from '@app/identity';
import { type AnsweredView, type AttachmentView, detectLanguage, type WarningView } from '@app/intake';
import { Form, Hidden } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import type { Near } from '../near-ideas.service.js';
import { agendaChoices, callChoices, namedChoices } from '../parts/choices.js';
import { FileList } from '../parts/file-list.js';
import { ProofPlace } from '../parts/guest-evidence.js';
import { NearList } from '../parts/near-list.js';
import { Text } from '../parts/text.js';
import { useSay } from '../parts/say.js';
import { useSite } from '../site-context.js';

interface CheckProps {
  typed: Typed;
  lists: Lists;
  files: AttachmentView[];
  /** To what the call asks. */
  answers: AnsweredView[];
  warnings: WarningView[];
  near: Near;
}

/** Everything read back before it is sent. */
export function CheckPage({ typed, lists, files, answers, warnings, near }: CheckProps) {
  const { actor, t } = useSite();
  const say = useSay();
  const isGuest = actor?.kind !== 'account';
  const language = detectLanguage(typed.title ?? '', typed.improvement ?? '');
  const agreed = CONSENT_KINDS.filter((kind) => typed[`agree.${kind}`]).map((kind) =>
    t(`own_data.consent.${kind}`),
  );
  return (
    <Layout title={t('check.title')}>
      <h1>{t('check.title')}</h1>
      <p className="lead">{t(isGuest ? 'check.lead_guest' : 'check.lead')}</p>
      <Warnings warnings={warnings} />
      <NearList near={near} />
      <dl className="answers">
        {(['title', 'situation', 'improvement', 'effect'] as const).map(
          (name) =>
            typed[name] && (
              <Row key={name} name={t(`field.${name}.label`)}>
                <Text lang={language}>{typed[name]}</Text>
              </Row>
            ),
        )}
        {answers.map(({ key, label, text }) => (
          <Row key={key} name={say(label)}>
            <Text>{say(text)}</Text>
          </Row>
        ))}
        <Chosen typed={typed} lists={lists} />
        {files.length > 0 && (
          <Row name={t('file.noun')}>
            <FileList files={files} isLinked />
          </Row>
        )}
        <Row name={t('submit.openness')}>{t(typed.isWithheld ? 'check.withheld' : 'check.open')}</Row>
        {typed['contact.email'] && <Row name={t('field.contact_email.label')}>{typed['contact.email']}</Row>}
        {typed['contact.name'] && <Row name={t('field.contact_name.label')}>{typed['contact.name']}</Row>}
        {agreed.length > 0 && <Row name={t('own_data.consents')}>{agreed.join(', ')}</Row>}
      </dl>
      <Form action="/ideas">
        <Hidden typed={isGuest ? typed : { ...typed, member: 'yes' }} />
        {isGuest && <ProofPlace />}
        <div className="row">
          <button className="button" type="submit">
            {t('check.send')}
          </button>
          <button className="button tertiary" type="submit" formAction="/ideas/new">
            {t('check.change')}
          </button>
        </div>
      </Form>
    </Layout>
  );
}

function Chosen({ typed, lists }: Pick<CheckProps, 'typed' | 'lists'>) {
  const { language, t } = useSite();
  const chosen = [
    ['callCode', t('call.noun'), callChoices(lists, language)],
    ['topicCode', t('field.topicCode.label'), namedChoices(lists.topics, language)],
    ['regionCode', t('field.regionCode.label'), namedChoices(lists.regions, language)],
    ['agendaCode', t('field.agendaCode.label'), agendaChoices(lists, language)],
  ] as const;
  return chosen.map(([name, label, choices]) => {
    if (!typed[name]) return null;
    const choice = choices.find(({ code }) => code === typed[name]);
    return (
      <Row key={name} name={label}>
        {choice?.name ?? typed[name]}
      </Row>
    );
  });
}

/** What to look at again. Nothing was refused: the person decides. */
function Warnings({ warnings }: { warnings: WarningView[] }) {
  const { t } = useSite();
  const say = useSay();
  if (warnings.length === 0) return null;
  return (
    <div className="notice warning" role="alert">
      <h2>{t('check.warning')}</h2>
      <ul>
        {warnings.map(({ field, code, messages }) => (
          <li key={`${field} ${code}`}>
            <strong>{t(`field.${field}.label`)}</strong>: {say(messages)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
