/** The door for lines from our own pages: whatever comes from elsewhere, or by another name, is cut. */
import { type Browser, browser } from '#imports';
import { isOwnPage } from './messages.ts';

/** `lookUp`: asks who contacts are. `holdOutbox`: nothing leaves the outbox while it is open. */
export type LineName = 'lookUp' | 'holdOutbox';

type AnswerLine = (port: Browser.runtime.Port) => void;

/** To be called in the background's first turn, or the line that woke it is lost. */
export function answerLines(answers: Readonly<Record<LineName, AnswerLine>>): void {
  const byName = new Map<string, AnswerLine>(Object.entries(answers));
  browser.runtime.onConnect.addListener((port) => {
    const answer = byName.get(port.name);
    if (!answer || !port.sender || !isOwnPage(port.sender)) return port.disconnect();
    answer(port);
  });
}
