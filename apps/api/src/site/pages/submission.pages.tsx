import { CONSENT_KINDS, currentText } from '@app/identity';
import type { AttachmentView, CallView } from '@app/intake';
import type { Answer } from '@app/platform';
import type { Language } from '../choose-language.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { FileField } from '../forms/file-field.js';
import { Checkbox, Select, TextArea, TextField } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { askingCall, CallQuestions } from '../parts/call-questions.js';
import { agendaChoices, callChoices, namedChoices } from '../parts/choices.js';
import { GuestEvidence } from '../parts/guest-evidence.js';
import { NearPlace } from '../parts/near-place.js';
import { pickText } from '../pick-text.js';
import { useSite } from '../site-context.js';

interface SubmissionProps {
  typed: Typed;
  lists: Lists;
  /** Files that were added before. */
  files: AttachmentView[];
  answer?: Answer | null;
  isSaved?: boolean;
  /** It was sent on before it showed what the chosen call asks. */
  isAsked?: boolean;
}

/** The form of an idea, on one page; only title and improvement are asked for. */
export function SubmissionPage({ typed, lists, files, answer = null, ...props }: SubmissionProps) {
  const { isSaved = false, isAsked = false } = props;
  const { actor, language, t } = useSite();
  // A member's form stays one when their sign-in has ended.
  const isGuest = actor?.kind !== 'account' && !typed.member;
  const call = askingCall(lists, typed);
  return (
    <Layout title={t('idea.submit')} alert={answer ? t('form.error') : undefined} isIndexed>
      <ErrorSummary answer={answer} names={namesOf(call, language)} next="/ideas/new" />
      {isAsked && (
        <div className="banner" role="status">
          <p>{t('submit.asked')}</p>
        </div>
      )}
      {isSaved && (
        <div className="banner" role="status">
          <p>{t('draft.saved')}</p>
        </div>
      )}
      <h1>{t('idea.submit')}</h1>
      <p className="lead">{t('submit.lead')}</p>
      <Form action="/ideas/check" typed={typed} answer={answer} takesFiles>
        <Hidden typed={pick(typed, ['key', 'draftId', 'attachments'])} />
        {!isGuest && <Hidden typed={{ member: 'yes' }} />}
        <Words />
        <CallQuestions call={call} />
        <Subjects lists={lists} />
        <FileField files={files} />
        <fieldset>
          <legend>{t('submit.openness')}</legend>
          <Checkbox name="isWithheld" hint={t('field.isWithheld.hint')} />
        </fieldset>
        {isGuest && <Contact />}
        {isGuest && <GuestEvidence typed={typed} />}
        <div className="row">
          <button className="button" type="submit">
            {t('submit.check')}
          </button>
          {!isGuest && (
            <button className="button tertiary" type="submit" formAction="/drafts">
              {t('draft.save')}
            </button>
          )}
        </div>
        <p className="quiet">{t('submit.check_note')}</p>
      </Form>
    </Layout>
  );
}

function namesOf(call: CallView | null, language: Language): Record<string, string> {
  const fields = call?.form?.fields ?? [];
  return Object.fromEntries(
    fields.map((field) => [`answers.${field.key}`, pickText(field, 'label', language)]),
  );
}

function Words() {
  const { t } = useSite();
  return (
    <fieldset>
      <legend>{t('submit.words')}</legend>
      <TextField name="title" hint={t('field.title.hint')} />
      <NearPlace />
      <TextArea name="situation" hint={t('field.situation.hint')} isOptional />
      <TextArea name="improvement" hint={t('field.improvement.hint')} rows={8} />
      <TextArea name="effect" hint={t('field.effect.hint')} rows={4} isOptional />
    </fieldset>
  );
}

function Subjects({ lists }: { lists: Lists }) {
  const { language, t } = useSite();
  const none = t('submit.none');
  const calls = callChoices(lists, language);
  return (
    <fieldset>
      <legend>{t('submit.subjects')}</legend>
      <p className="hint">{t('submit.subjects_hint')}</p>
      {calls.length > 0 && (
        <Select
          name="callCode"
          label={t('call.noun')}
          none={t('submit.no_call')}
          choices={calls}
          isOptional
        />
      )}
      <Select name="topicCode" none={none} choices={namedChoices(lists.topics, language)} isOptional />
      <Select name="regionCode" none={none} choices={namedChoices(lists.regions, language)} isOptional />
      <Select
        name="agendaCode"
        hint={t('field.agendaCode.hint')}
        none={none}
        choices={agendaChoices(lists, language)}
        isOptional
      />
    </fieldset>
  );
}

/** A guest leaves an address; members are known. */
function Contact() {
  const { language, t } = useSite();
  return (
    <fieldset>
      <legend>{t('submit.contact')}</legend>
      <TextField
        name="contact.email"
        type="email"
        autoComplete="email"
        hint={t('field.contact_email.hint')}
      />
      <TextField name="contact.name" autoComplete="name" isOptional />
      {CONSENT_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          name={`agree.${kind}`}
          label={t(`own_data.consent.${kind}`)}
          hint={currentText(kind)[language]}
        />
      ))}
    </fieldset>
  );
}
