/** The site that has no tile: its address is typed, and the browser asked for it. */
import { useState } from 'react';
import { say } from '../lib/browser/say.ts';
import { turnOn } from '../lib/browser/sites.ts';
import { siteTyped } from '../lib/siteTyped.ts';
import { Field } from './Field.tsx';

export function OwnSite({ onTold }: { onTold: (sentence: string) => void }) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);

  async function add(): Promise<void> {
    const site = siteTyped(text);
    setWrong(site === null);
    if (site === null) return document.getElementById('ownSite')?.focus();
    // Asked first: the browser asks nobody who has not just clicked.
    const isOn = await turnOn(site);
    onTold(say(isOn ? 'siteTurnedOn' : 'siteStaysOff', site.name));
    if (isOn) setText('');
  }

  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        name="ownSite"
        label={say('ownSite')}
        hint={say('ownSiteHint')}
        problem={isWrong ? ['ownSiteWrong'] : undefined}
      >
        {(ties) => (
          <div className="flex flex-wrap gap-2">
            <input
              {...ties}
              type="text"
              inputMode="url"
              className="box min-w-0 grow basis-48"
              dir="ltr"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={2_000}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setWrong(false);
              }}
            />
            <button type="submit" className="button">
              {say('ownSiteAdd')}
            </button>
          </div>
        )}
      </Field>
    </form>
  );
}
