import type { ReactNode } from 'react';
import { useAgencies } from '../catalogue/use-catalogue.js';
import { formatDay } from '../due/format-day.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import type { CallEntry } from './use-call-register.js';

export interface OpenedCall {
  what: 'change' | 'ask' | 'publish' | 'extend' | 'delay' | 'close' | 'noWinner' | 'remove';
  /** As it stood when it was opened: what is being written outlasts what a colleague changes meanwhile. */
  call: CallEntry;
}

interface CallLineProps {
  call: CallEntry;
  /** Left out for whoever only reads. */
  onOpen?: ((opened: OpenedCall) => void) | undefined;
  /** What was opened of it. */
  children: ReactNode;
}

/** One call: where it stands, its days, who leads it, what came in, and what may be done with it. */
export function CallLine({ call, onOpen, children }: CallLineProps) {
  const { language, t, nameOf, textOf } = useText();
  const agency = useAgencies().find(({ code }) => code === call.agencyCode);
  const title = textOf(call, 'title');
  const day = (written: string) => formatDay(written, language);
  const state = stateOf(call);
  return (
    <li className={call.isPublished ? 'rule' : 'rule is-off'} id={`call-${call.code}`}>
      <div className="rule-head">
        <h2 className="rule-name">{title}</h2>
        <span className={state === 'open' ? 'tag busy' : 'tag'}>{t(`calls.state.${state}`)}</span>
      </div>
      <dl className="rule-says">
        <Fact name={t('calls.code')}>{call.code}</Fact>
        <Fact name={t('calls.period')}>
          {day(call.opensOn)} ~ {day(call.closesOn)}
        </Fact>
        {call.followsNation && <Fact name={t('calls.held_with')}>{t('calls.the_nation')}</Fact>}
        <Fact name={t('calls.announces')}>{day(call.announcesOn)}</Fact>
        {agency && <Fact name={t('calls.leads')}>{nameOf(agency)}</Fact>}
        <Fact name={t('calls.ideas')}>{t('calls.count', { count: call.ideas })}</Fact>
        <Fact name={t('calls.asks')}>
          {call.form
            ? t('calls.asks_some', { count: call.form.fields.length, version: call.form.version })
            : t('calls.asks_none')}
        </Fact>
        {call.closedWhyKo && <Fact name={t('calls.closed_why')}>{textOf(call, 'closedWhy')}</Fact>}
      </dl>
      {onOpen && (
        <div className="rule-tools">
          {actsOf(call).map((what) => (
            <button key={what} type="button" className="button small" onClick={() => onOpen({ what, call })}>
              {t(`calls.act.${what}`)}
              <span className="unseen"> {title}</span>
            </button>
          ))}
          {call.isPublished && (
            <a className="button small" href={`/calls/${call.code}`}>
              {t('calls.on_the_site')}
              <span className="unseen"> {title}</span>
            </a>
          )}
        </div>
      )}
      {children}
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function stateOf({ isPublished, isOpen, hasBegun }: CallEntry): 'draft' | 'open' | 'coming' | 'over' {
  if (!isPublished) return 'draft';
  return isOpen ? 'open' : hasBegun ? 'over' : 'coming';
}

/** Tasks and days of a call of the nation are changed there. */
const OF_THE_NATION = new Set<OpenedCall['what']>(['extend', 'delay', 'close']);

function actsOf(call: CallEntry): OpenedCall['what'][] {
  const acts = actsByState(call);
  return call.followsNation ? acts.filter((what) => !OF_THE_NATION.has(what)) : acts;
}

function actsByState(call: CallEntry): OpenedCall['what'][] {
  const state = stateOf(call);
  const isAnnounced = call.announcesOn < seoulDay(new Date());
  const later = isAnnounced ? [] : (['delay'] as const);
  const isLost = call.notices.some(({ kind }) => kind === 'no_winner');
  if (state === 'over') return ['change', ...later, ...(isLost ? [] : (['noWinner'] as const))];
  if (state === 'draft') return ['change', 'ask', 'publish', 'remove'];
  const endsToday = call.closesOn === seoulDay(new Date());
  return [
    'change',
    'ask',
    'extend',
    ...later,
    ...(state === 'open' && !endsToday ? (['close'] as const) : []),
  ];
}
