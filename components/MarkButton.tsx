/** The button that sends. While it does it keeps its place and its focus, and says so. */
import { say } from '../lib/browser/say.ts';
import { KeyHint } from './KeyHint.tsx';

const isMac = /Mac/i.test(navigator.platform);
const shortcut = isMac ? '⌘ ↵' : 'Ctrl ↵';

interface MarkButtonProps {
  readonly isBusy: boolean;
  /** What it will change, in words, where that is known. */
  readonly effect: string | null;
  readonly onMark: () => void;
}

export function MarkButton({ isBusy, effect, onMark }: MarkButtonProps) {
  return (
    <button
      type="button"
      className="button button-main min-h-12 w-full py-1"
      aria-labelledby="mark-label"
      aria-describedby={effect === null ? undefined : 'mark-effect'}
      aria-busy={isBusy}
      aria-disabled={isBusy}
      aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
      title={say('keysHint', isMac ? '⌘+Enter' : 'Ctrl+Enter')}
      onClick={onMark}
    >
      {isBusy && (
        <span
          aria-hidden="true"
          className="size-4 animate-spin motion-reduce:animate-none rounded-full border-2 border-current/30 border-t-current"
        />
      )}
      <span className="min-w-0">
        <span id="mark-label" aria-live="polite">
          {isBusy ? say('marking') : say('markLead')}
        </span>
        {effect !== null && (
          <span id="mark-effect" className="block truncate text-xs leading-3.5 font-normal">
            {effect}
          </span>
        )}
      </span>
      {!isBusy && <KeyHint keys={shortcut} />}
    </button>
  );
}
