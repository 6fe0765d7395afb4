/**
 * What Leadmark reads and sends, in plain words: what a person agrees to. PRIVACY.md says the same at length. Whoever lets it say more
 * counts up the words in lib/consent.ts, so that everybody is asked again.
 */
import { say } from '../lib/browser/say.ts';
import type { WordKey } from '../lib/words.ts';

export function ReadAndSent() {
  return (
    <div className="flex flex-col gap-3 text-pretty">
      <Words title="readTitle" lines={['readOnClick', 'readOnSites']} />
      <Words title="sentTitle" lines={['sentLookUps', 'sentOpenLeads', 'sentMarks', 'sentCreated']} />
      <p>{say('sentNothingElse')}</p>
    </div>
  );
}

function Words({ title, lines }: { title: WordKey; lines: readonly WordKey[] }) {
  return (
    <div>
      <h3 className="label">{say(title)}</h3>
      <ul className="list-disc ps-5">
        {lines.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
    </div>
  );
}
