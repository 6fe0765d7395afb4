/** The form that marks a lead. What is typed is kept; what is wrong is said at its field; what became of it, above the button. */
import { soughtBy } from '../lib/lookup/sought.ts';
import { ContactList } from './ContactList.tsx';
import { LeadField } from './LeadField.tsx';
import { LossReasonField } from './LossReasonField.tsx';
import { MarkFooter } from './MarkFooter.tsx';
import { NoteField } from './NoteField.tsx';
import { BeganBefore, LeadChoice } from './partsLater.ts';
import { StatusChoice } from './StatusChoice.tsx';
import { useListed } from './useListed.ts';
import { type MarkFormProps, useMarkForm } from './useMarkForm.ts';
import { useKeyPrint } from './useWorkspace.ts';
import { ValueField } from './ValueField.tsx';

export function MarkForm(props: MarkFormProps) {
  const { stored, refused } = props;
  const form = useMarkForm(props);
  const listed = useListed(props.tabId, form.found);
  const keyPrint = useKeyPrint();
  const { found, shown, reading, lead, known, isBusy, toldOf, update, leave } = form;
  if (form.isChoosing && reading?.ok) {
    return (
      <LeadChoice
        lead={reading.value}
        mark={form.fields}
        tabId={props.tabId}
        sought={soughtBy(reading.value, found?.ok ? found.value.contacts : [])}
        onChosen={form.onChosen}
        onPicked={form.onPicked}
        onCreated={form.onCreated}
        onBack={() => form.pick(false)}
      />
    );
  }
  return (
    <form
      ref={form.form}
      noValidate
      autoComplete="off"
      className="flex grow flex-col"
      onSubmit={(event) => event.preventDefault()}
      onFocus={({ target }) => 'name' in target && form.touch(String(target.name))}
    >
      <div className="flex grow flex-col gap-2 px-4 pb-2.5">
        <ContactList
          {...listed}
          selected={lead}
          onSelect={({ identifier }) => form.openLead(identifier.value)}
        />
        <LeadField
          text={shown.lead}
          reading={reading}
          lookUp={form.lookUp}
          known={known?.lead ?? null}
          onChoose={() => form.pick(true)}
          problem={toldOf('lead')}
          isBusy={isBusy}
          onChange={(lead) => update({ lead })}
          onLeave={() => leave('lead')}
        />
        <StatusChoice
          status={shown.status}
          problem={toldOf('status')}
          isBusy={isBusy}
          onChange={(status) => update({ status })}
        />
        <div
          className={
            shown.status === 'lost' ? 'grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-3 gap-y-1.5' : ''
          }
        >
          <ValueField
            text={shown.value}
            status={shown.status}
            problem={toldOf('value')}
            isBusy={isBusy}
            onChange={(value) => update({ value })}
            onLeave={() => leave('value')}
          />
          {shown.status === 'lost' && (
            <LossReasonField
              text={shown.lossReason}
              problem={toldOf('lossReason')}
              isBusy={isBusy}
              onChange={(lossReason) => update({ lossReason })}
            />
          )}
        </div>
        <NoteField
          text={shown.note}
          problem={toldOf('note')}
          isBusy={isBusy}
          onChange={(note) => update({ note })}
        />
      </div>
      <MarkFooter
        problem={form.problem}
        about={refused && refused.update.lead.value !== lead ? refused.update.lead.value : undefined}
        aboutPrint={refused && refused.keyPrint !== keyPrint ? refused.keyPrint : undefined}
        isBusy={isBusy}
        mark={form.fields}
        now={known?.lead ?? null}
        asks={form.asks}
        onChoose={() => form.pick(true)}
        onMark={() => form.submit()}
        onSure={() => form.submit(true)}
        onCancel={form.cancel}
      >
        {stored?.lead && (
          <BeganBefore
            stored={stored}
            lead={shown.lead}
            found={found}
            reading={reading}
            onStartAfresh={form.startAfresh}
          />
        )}
      </MarkFooter>
    </form>
  );
}
