/** What the side panel offers besides the form: many leads at once, and the keys. */
import { say } from '../../lib/browser/say.ts';
import { KeySheet } from './KeySheet.tsx';
import { useRun } from './useRun.ts';

interface PanelToolsProps {
  /** Whether many leads are on screen already. */
  readonly isOpen: boolean;
  readonly onBulk: () => void;
}

export function PanelTools({ isOpen, onBulk }: PanelToolsProps) {
  const sent = useRun().run?.items.length ?? 0;
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
