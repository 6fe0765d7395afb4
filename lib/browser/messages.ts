/** Every message there is, and the door they come in by. Commands travel by message; state does not, it is watched in storage. */
import { browser } from '#imports';
import type { FoundContacts } from '../detect/contact.ts';
import type { Identifier } from '../identifier.ts';
import type { KnownLead } from '../lookup/knownLead.ts';
import type { NearLead } from '../lookup/nearLeads.ts';
import type { Created } from '../newLead.ts';
import { fail, type Outcome } from '../problem.ts';
import { identifierSchema } from '../update.ts';
import { z } from '../zodMini.ts';

/** As many contacts as a page can have (judge.ts). */
const maxMatched = 5_000;

const keyPrint = z.string().check(z.maxLength(64));

const tabId = z.int().check(z.nonnegative());

/** Each command's data. None carries the API key: Options puts it where the background finds it (apiKeyStore.ts). */
const requestSchema = z.discriminatedUnion('command', [
  /** Read the page in this tab and rank the contacts on it. */
  z.strictObject({ command: z.literal('findContacts'), tabId }),
  /** Which contacts are in view on it, if it is so long that the rest takes a while: to be asked right before. */
  z.strictObject({ command: z.literal('contactsInView'), tabId }),
  /** What would this typed text be sent as? */
  z.strictObject({ command: z.literal('readIdentifier'), text: z.string().check(z.maxLength(1000)) }),
  /** Something has changed in the outbox: go through it. No message carries an update; our pages put it there themselves. */
  z.strictObject({ command: z.literal('wakeOutbox') }),
  /** Ask Octanist for leads that may be the one that is meant: by phone, name or company. */
  z.strictObject({
    command: z.literal('findNear'),
    keyPrint: z.string().check(z.maxLength(64)),
    name: z.exactOptional(z.string().check(z.maxLength(200))),
    email: z.exactOptional(z.string().check(z.maxLength(254))),
    phone: z.exactOptional(z.string().check(z.maxLength(64))),
  }),
  /** Create the lead that one of our pages has left in the extension's memory under this ticket. */
  z.strictObject({ command: z.literal('createLead'), ticket: z.string().check(z.maxLength(60)) }),
  /** What stands on the page of this tab, as its reader reported it last, or read anew. */
  z.strictObject({ command: z.literal('contactsNow'), tabId }),
  /** Pull an organization's open leads into memory, unless they are there and fresh. */
  z.strictObject({ command: z.literal('pullOpenLeads'), keyPrint, isAfresh: z.boolean() }),
  /** End the pull. */
  z.strictObject({ command: z.literal('cancelPull'), keyPrint }),
  /** Which of these contacts are open leads, by what is in memory: nobody is asked. */
  z.strictObject({
    command: z.literal('matchHere'),
    keyPrint,
    contacts: z.array(identifierSchema).check(z.maxLength(maxMatched)),
  }),
  /** Ask Octanist whether the stored key with this fingerprint is valid. */
  z.strictObject({ command: z.literal('checkKey'), keyPrint: z.string().check(z.maxLength(64)) }),
]);

export type Request = z.infer<typeof requestSchema>;
type RequestOf<Command extends Request['command']> = Extract<Request, { command: Command }>;

/** Who of the contacts asked about is an open lead, by their places in the list. */
export interface Matched {
  readonly atMs: number;
  readonly leads: readonly (readonly [at: number, leads: readonly KnownLead[]])[];
}

interface Replies {
  findContacts: Outcome<FoundContacts>;
  contactsInView: FoundContacts | null;
  readIdentifier: Outcome<Identifier>;
  wakeOutbox: Outcome<true>;
  findNear: Outcome<readonly NearLead[]>;
  createLead: Outcome<Created>;
  contactsNow: Outcome<FoundContacts>;
  pullOpenLeads: Outcome<true>;
  cancelPull: Outcome<true>;
  matchHere: Outcome<Matched>;
  checkKey: Outcome<true>;
}

/** One handler for each command. */
export type Handlers = {
  readonly [Command in keyof Replies]: (request: RequestOf<Command>) => Promise<Replies[Command]>;
};

/**
 * Sends a command to the background, starting it if it sleeps. Where it dies before it answers it is asked once more, unless
 * that could do something twice; rejects when it dies again.
 */
export async function send<Command extends keyof Replies>(
  command: Command,
  data: Omit<RequestOf<Command>, 'command'>,
): Promise<Replies[Command]> {
  const ask = () => browser.runtime.sendMessage({ command, ...data });
  return command === 'createLead' ? ask() : ask().catch(ask);
}

/**
 * Answers commands from our own pages. To be called in the background's first turn, or the message that woke it is lost.
 * Whatever comes from elsewhere gets no answer at all, not even a refusal.
 */
export function answerMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isOwnPage(sender)) return;
    const request = requestSchema.safeParse(message);
    if (!request.success) return;
    void answer(handlers, request.data).then(sendResponse, (bug: unknown) => {
      // Whoever asked must not wait for ever, and nobody knows how far it got.
      sendResponse(fail('interrupted'));
      throw bug;
    });
    // Keeps the channel open until sendResponse, in both browsers; a returned promise would not do in Chrome.
    return true;
  });
}

function answer(handlers: Handlers, request: Request): Promise<Replies[keyof Replies]> {
  switch (request.command) {
    case 'findContacts':
      return handlers.findContacts(request);
    case 'contactsInView':
      return handlers.contactsInView(request);
    case 'readIdentifier':
      return handlers.readIdentifier(request);
    case 'wakeOutbox':
      return handlers.wakeOutbox(request);
    case 'findNear':
      return handlers.findNear(request);
    case 'createLead':
      return handlers.createLead(request);
    case 'contactsNow':
      return handlers.contactsNow(request);
    case 'pullOpenLeads':
      return handlers.pullOpenLeads(request);
    case 'cancelPull':
      return handlers.cancelPull(request);
    case 'matchHere':
      return handlers.matchHere(request);
    case 'checkKey':
      return handlers.checkKey(request);
  }
}

/**
 * Whether a message comes from one of our own pages. "No tab means trusted" would be wrong both ways: our pages can be
 * open in a tab, and a content script's origin is that of the page it is in (docs/security.md, M7 and T2).
 */
export function isOwnPage(sender: { id?: string; origin?: string; frameId?: number }): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.origin === new URL(browser.runtime.getURL('/')).origin &&
    (sender.frameId ?? 0) === 0
  );
}
