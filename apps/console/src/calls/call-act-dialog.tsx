import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { DayField } from '../move/day-field.js';
import { WordsField } from '../move/words-field.js';
import { tell } from '../status/status.js';
import { type CallAct, type CallEntry, useCallAct } from './use-call-register.js';

interface CallActDialogProps {
  call: CallEntry;
  act: CallAct['act'];
  onClose: () => void;
}

/** Asks before a call is published, extended or closed before its day, its announcement put off, and so on. */
export function CallActDialog({ call, act, onClose }: CallActDialogProps) {
  const { t, say, textOf } = useText();
  const [closesOn, setClosesOn] = useState(call.closesOn);
  const [announcesOn, setAnnouncesOn] = useState(call.announcesOn);
  const [whyKo, setWhyKo] = useState('');
  const [whyEn, setWhyEn] = useState('');
  const asked = useCallAct(call);
  const faults = faultsOf(asked.error);
  const errorOf = (name: string) => {
    const fault = faults.get(name);
    return fault && say(fault);
  };
  const why = { whyKo, whyEn };
  const isTold = act !== 'publish' && act !== 'remove';
  const confirm = () =>
    asked.mutate(
      {
        ...(act === 'extend'
          ? { act, closesOn, announcesOn, ...why }
          : act === 'delay'
            ? { act, announcesOn, ...why }
            : act === 'publish' || act === 'remove'
              ? { act }
              : { act, ...why }),
      },
      {
        onSuccess: () => {
          tell(t(`calls.done.${act}`));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`calls.ask.${act}`, { title: textOf(call, 'title') })}
      act={t(`calls.act.${act}`)}
      look={act === 'close' || act === 'remove' ? 'danger' : 'primary'}
      asked={{ isPending: asked.isPending, error: faults.size > 0 ? null : asked.error }}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(`calls.advice.${act}`)}</p>
      {act === 'extend' && (
        <DayField
          label={t('calls.field.closesOn')}
          min={call.closesOn}
          value={closesOn}
          onChange={setClosesOn}
          error={errorOf('closesOn')}
          isRequired
          isFirst={false}
        />
      )}
      {(act === 'extend' || act === 'delay') && (
        <DayField
          label={t('calls.field.announcesOn')}
          min={call.announcesOn}
          value={announcesOn}
          onChange={setAnnouncesOn}
          error={errorOf('announcesOn') ?? errorOf('day')}
          isRequired
          isFirst={false}
        />
      )}
      {isTold &&
        (
          [
            ['whyKo', whyKo, setWhyKo],
            ['whyEn', whyEn, setWhyEn],
          ] as const
        ).map(([name, value, set]) => (
          <WordsField
            key={name}
            label={t(`calls.field.${name}`)}
            rows={2}
            value={value}
            onChange={set}
            error={errorOf(name) ?? errorOf(name.replace('why', 'text'))}
            isRequired
            isFirst={false}
          />
        ))}
    </ConfirmDialog>
  );
}
