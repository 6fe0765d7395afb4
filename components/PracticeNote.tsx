/** Under the popup's head while it is about practice: that nothing here is real, and the way to the page that it is for. */
import { say } from '../lib/browser/say.ts';
import { openPracticePage } from '../lib/browser/startPractice.ts';
import { practiceHost } from '../lib/practice/practice.ts';
import { useWorkspace } from './useWorkspace.ts';

export function PracticeNote() {
  const { host } = useWorkspace();
  return (
    <p className="mx-4 mt-1 mb-2 rounded-lg border border-transparent bg-warning-tint px-3 py-1.5 text-warning">
      {say('practiceBanner')}{' '}
      {host !== practiceHost && (
        <button type="button" className="underline" onClick={() => void openPracticePage()}>
          {say('practicePageOpen')}
        </button>
      )}
    </p>
  );
}
