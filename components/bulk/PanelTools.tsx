/** What the side panel offers besides the form: many leads at once, and the keys. */
import { say } from '../../lib/browser/say.ts';
import { KeySheet } from './KeySheet.tsx';

interface PanelToolsProps {
  /** How many leads were marked last and not put away. */
  readonly sent: number;
  readonly isOpen: boolean;
  readonly onBulk: () => void;
}

export function PanelTools({ sent, isOpen, onBulk }: PanelToolsProps) {
  return (
    <div className="flex min-h-6 items-center justify-between gap-3 px-4 text-xs">
      {isOpen ? (
        <span />
      ) : (
        <button type="button" className="rounded font-medium text-accent hover:underline" onClick={onBulk}>
          {sent > 0 ? say('bulkShowRun', String(sent)) : say('bulkOpen')}
        </button>
      )}
      <KeySheet />
    </div>
  );
}
