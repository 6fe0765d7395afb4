/** The background: holds the key, talks to Octanist. Every listener is registered in its first turn, or the event that woke it is lost. */
import { defineBackground } from '#imports';
import { contactsInView, findForList } from '../lib/browser/contactsInView.ts';
import { createLead } from '../lib/browser/createLead.ts';
import { findNear } from '../lib/browser/findNear.ts';
import { answerLines } from '../lib/browser/lines.ts';
import { answerLookUps } from '../lib/browser/lookUpAnswers.ts';
import { answerMessages } from '../lib/browser/messages.ts';
import { openPopupFromNotifications } from '../lib/browser/notify.ts';
import { offerWays } from '../lib/browser/offerWays.ts';
import { cancelPull, matchHere, pullOpenLeads } from '../lib/browser/openLeads.ts';
import { welcomeOnce } from '../lib/browser/openWelcome.ts';
import { checkKey, holdOutbox, keepOutboxGoing, wakeOutbox } from '../lib/browser/outbox.ts';
import { closeStorageToPages, readSettings } from '../lib/browser/stored.ts';
import { contactsNow, keepReports } from '../lib/browser/tabReports.ts';
import { succeed } from '../lib/problem.ts';
import { readIdentifier } from '../lib/readIdentifier.ts';

export default defineBackground(() => {
  answerMessages({
    findContacts: ({ tabId }) => findForList(tabId),
    contactsInView: ({ tabId }) => contactsInView(tabId),
    readIdentifier: async ({ text }) => readIdentifier(text, (await readSettings()).defaultCountry),
    wakeOutbox: () => wakeOutbox().then(() => succeed(true)),
    findNear: ({ command: _command, keyPrint, ...sought }) => findNear(keyPrint, sought),
    createLead: ({ ticket }) => createLead(ticket),
    contactsNow: ({ tabId }) => contactsNow(tabId),
    pullOpenLeads: ({ keyPrint, isAfresh }) => pullOpenLeads(keyPrint, isAfresh),
    cancelPull: async ({ keyPrint }) => cancelPull(keyPrint),
    matchHere: ({ keyPrint, contacts }) => matchHere(keyPrint, contacts),
    checkKey: ({ keyPrint }) => checkKey(keyPrint),
  });
  answerLines({ lookUp: answerLookUps(), holdOutbox });
  keepReports();
  keepOutboxGoing();
  offerWays();
  openPopupFromNotifications();
  welcomeOnce();
  closeStorageToPages();
});
