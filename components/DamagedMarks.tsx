/** Marks that could not be read when they were to be sent: all that is left of them, for the person to take along. */
import { discardQuarantine, readQuarantine } from '../lib/browser/outboxStore.ts';
import { say } from '../lib/browser/say.ts';

export function DamagedMarks({ count }: { readonly count: number }) {
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(JSON.stringify(await readQuarantine(), null, 2));
  }

  return (
    <section className="card flex flex-wrap items-center gap-2 p-3">
      <p className="w-full text-warning">{say('damagedEntries', String(count))}</p>
      <button type="button" className="button" onClick={() => void copy()}>
        {say('copyDamaged')}
      </button>
      <button type="button" className="button" onClick={() => void discardQuarantine()}>
        {say('discardDamaged')}
      </button>
    </section>
  );
}
