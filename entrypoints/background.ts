/** The background: holds the key, talks to Octanist. Every listener is registered in its first turn, or the event that woke it is lost. */
import { defineBackground } from '#imports';
import { offerContextMenu } from '../lib/browser/contextMenu.ts';
import { findContacts } from '../lib/browser/findContacts.ts';
import { learnMarked } from '../lib/browser/learntAddresses.ts';
import { answerMessages } from '../lib/browser/messages.ts';
import { openPopupFromNotifications } from '../lib/browser/notify.ts';
import { checkKey, endInterruptedAttempts, sendUpdate } from '../lib/browser/sendUpdate.ts';
import { closeStorageToPages, readSettings } from '../lib/browser/stored.ts';
import { readIdentifier } from '../lib/readIdentifier.ts';

export default defineBackground(() => {
  // Before anything new is sent: what is found "sending" now was cut off with an earlier background.
  const interruptedEnded = endInterruptedAttempts();
  answerMessages({
    findContacts: ({ tabId }) => findContacts(tabId),
    readIdentifier: async ({ text }) => readIdentifier(text, (await readSettings()).defaultCountry),
    sendUpdate: async ({ update, tabId }) => {
      await interruptedEnded;
      void learnMarked(update.lead);
      return sendUpdate(update, tabId);
    },
    checkKey,
  });
  offerContextMenu();
  openPopupFromNotifications();
  closeStorageToPages();
});
