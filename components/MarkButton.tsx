/** The button that sends, and on it what that will change. While it does it keeps its place and its focus, and says so. */
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
    <div className="relative">
      <button
        type="button"
        className="button button-main min-h-12 w-full py-1 data-told:pb-5"
        data-told={effect === null ? undefined : ''}
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
        <span aria-live="polite">{isBusy ? say('marking') : say('markLead')}</span>
        {!isBusy && <KeyHint keys={shortcut} />}
      </button>
      {effect !== null && (
        // Beside the button's words, so that its name stays what people, and whoever reads the screen for them, know it by.
        <p
          id="mark-effect"
          className="pointer-events-none absolute inset-x-3 bottom-1.5 truncate text-center text-xs text-on-accent"
        >
          {effect}
        </p>
      )}
    </div>
  );
}
