/** What an element's own markup says of what is in it: by its tag and role first, then by names that page makers commonly give. */

import type { PageElement } from '../pageReading.ts';
import { accountNamed, accountNamedInBar, accountSaid } from './accountWords.ts';
import { fieldLabel } from './fieldLabel.ts';
import { kindOfSection, sectionNamed } from './sectionWords.ts';

/** Whom a contact in the element is, seen from the open message or record. */
export type Part = 'replyTo' | 'from' | 'to' | 'copy' | 'owner';

export interface MarkupHints {
  readonly part?: Part;
  /** An earlier message that is quoted here; `after` when the element is its head, and it goes on after that. */
  readonly quote?: 'inside' | 'after';
  readonly signature?: true;
  /** The corner where a product shows who is signed in. */
  readonly account?: true;
  readonly timeline?: true;
  readonly related?: true;
  /** One of several alike: of a table, a list, a feed. */
  readonly row?: true | undefined;
  /** Only by what its maker calls it: `row` is also what lays out whole pages. */
  readonly isRowByName?: true;
  readonly selected?: true;
  readonly collapsed?: true;
  /** Where a message is written. */
  readonly compose?: true;
  /** A message of whoever is signed in, in a chat. */
  readonly ours?: true;
  /** It stands before the page, with what is asked about now. */
  readonly dialog?: true;
  /** It holds what belongs to one person or thing. */
  readonly card?: true;
  /** A message of its own, or a region that is read by itself. */
  readonly scope?: true;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The attributes whose words are names that a maker gave, not what a person reads. */
const nameAttributes = [
  'class',
  'id',
  'name',
  'itemprop',
  'data-field',
  'data-test',
  'data-testid',
  'data-test-id',
  'data-selenium-test',
  'field-label',
  'data-label',
  'data-target-selection-name',
  'data-zcqa',
] as const;

const rowKind = /^(?:tr|li|row|listitem|option|treeitem)$/;
const cardKind =
  /^(?:tr|li|dl|article|address|fieldset|row|listitem|option|gridcell|dialog|form|aside|complementary)$/;
const scopeKind =
  /^(?:article|dialog|alertdialog|aside|complementary|nav|navigation|main|footer|contentinfo|search|menu)$/;

/** Words of class names and ids, `-` between them, as `wordsOf` writes them. */
const cardName =
  /(?:^|\s)(?:\S+-)?(?:v-?card|h-card|contact|person|profile|business-card|card)(?:-(?:card|item|box|panel|details|info))?(?=\s|$)/;
const rowName = /(?:^|\s)(?:\S+-)?(?:row|list-item|listitem)(?=\s|$)/;
const messageName =
  /(?:^|\s)(?:e?mail-|thread-|conversation-|chat-)?(?:message|msg|e?mail|thread-item|conversation-item)(?:-(?:item|view|container|card|pane|wrapper))?(?=\s|$)/;
const sender =
  /(?:^|\s)(?:(?:msg|message|e?mail|header|hdr|thread|envelope)-)?(?:from|sender)(?:-(?:address|e?mail|name|line|info|details|row|field))*(?=\s|$)/;
const replyTo = /(?:^|\s)(?:\S+-)?reply-?to(?:-(?:address|e?mail|line|row|field))*(?=\s|$)/;
const recipient =
  /(?:^|\s)(?:(?:msg|message|e?mail|header|hdr|envelope)-)?(?:to|recipients?|receivers?|to-recipients?|addressees?)(?:-(?:address|e?mail|name|line|list|info|row|field|well)s?)*(?=\s|$)/;
const copy =
  /(?:^|\s)(?:(?:msg|message|e?mail|header|hdr|envelope)-)?b?cc(?:-(?:address|e?mail|name|line|list|info|row|field|recipient)s?)*(?=\s|$)/;
const owner = /(?:^|\s)(?:\S+-)?(?:owner|assignee|assigned-to|created-by|modified-by)(?:-(?:\S+))?(?=\s|$)/;
const quote =
  /(?:^|\s)(?:(?:x-)?gmail-quote(?!-attribution)|moz-cite(?!-prefix)|yahoo-quoted|protonmail-quote|zmail-extra|quoted?(?:-(?:text|message|mail|reply|body|content|history|block))?|reply-quote|message-history|previous-messages?)\S*(?=\s|$)/;
const quoteAfter =
  /(?:^|\s)(?:(?:x-)?(?:div-?rply-?fwd-?msg|rply-?fwd-?msg|append-?on-?send)|moz-cite-prefix|moz-forward-container|gmail-attr|gmail-quote-attribution|outlook-message-header|quote-header|reply-header)\S*(?=\s|$)/i;
const signature = /(?:^|\s)(?:\S+-)?(?:signature|moz-signature)(?:-\S+)?(?=\s|$)/;
const compose =
  /(?:^|\s)(?:\S+-)?(?:compos(?:e|er|ing|ition)|reply-(?:box|form|editor|area)|draft(?:-editor)?|new-message)(?:-\S+)?(?=\s|$)/;
/** `bubble is-out`, `message-own`, `msg me`; the last only where it is called a message, too. */
const message = /(?:^|[\s-])(?:message|msg|bubble|chat|balloon)(?=[\s-]|$)/;
const ours =
  /(?:^|\s)(?:(?:\S+-)?(?:message|msg|bubble|balloon)-(?:me|mine|own|self|out|outgoing|sent|agent|operator)|(?:is|from|by)-(?:me|mine)|(?:own|my|self|outgoing|sent)-(?:message|msg|bubble))(?=\s|$)/;
const oursOfMessage =
  /(?:^|\s)(?:(?:is|from|by)-)?(?:me|mine|own|self|out|outgoing|sent|agent|operator)(?=\s|$)/;
const selected = /(?:^|\s)(?:\S+-)?(?:selected|current|active)(?=\s|$)/;
const unselected = /(?:^|\s)(?:un|not-|in)(?:selected|active)(?=\s|$)/;

/** Pages repeat themselves: what was said of a row holds for the next hundred. The caller keeps this for one page. */
export type HintsKnown = Map<string, MarkupHints>;

export function markupHints(element: PageElement, known: HintsKnown): MarkupHints {
  let key = element.tag;
  for (const name in element.attributes) key += `\n${name},${element.attributes[name]}`;
  let hints = known.get(key);
  if (!hints) {
    hints = hintsOf(element);
    known.set(key, hints);
  }
  return hints;
}

/** Whether it is a part of a page that is read by itself. */
export function isRegion({ tag, attributes }: Pick<PageElement, 'tag' | 'attributes'>): boolean {
  return scopeKind.test(attributes.role || tag);
}

/** Whether it is the one of several that is open, by its state or by what its maker calls it. */
export function isCurrent({ attributes }: Pick<PageElement, 'attributes'>): boolean {
  if (isMarkedCurrent(attributes)) return true;
  const names = namesOf(attributes);
  return selected.test(names) && !unselected.test(names);
}

/** Whether its names say in the bar at the top of the window that it is about who is signed in. */
export function isNamedAccount({ attributes: { class: names = '', id = '' } }: PageElement): boolean {
  return accountNamedInBar.test(wordsOf(`${names} ${id}`));
}

function hintsOf({ tag, attributes }: PageElement): MarkupHints {
  const hints: Writable<MarkupHints> = {};
  const kind = attributes.role || tag;
  const names = namesOf(attributes);
  const said = `${attributes['aria-label'] ?? ''}`;
  if (rowKind.test(kind)) hints.row = true;
  else if (rowName.test(names)) hints.row = hints.isRowByName = true;
  if (cardKind.test(kind) || cardName.test(names)) hints.card = true;
  if (scopeKind.test(kind) || messageName.test(names)) hints.scope = true;
  const part = partOf(names, said);
  if (part) hints.part = part;
  if (kind === 'dialog' || kind === 'alertdialog') hints.dialog = true;
  if (tag === 'blockquote' || quote.test(names)) hints.quote = 'inside';
  else if (quoteAfter.test(names)) hints.quote = 'after';
  if (signature.test(names)) hints.signature = true;
  if (
    accountNamed.test(names) ||
    accountSaid.test(`${said} ${tag === 'button' ? (attributes.title ?? '') : ''}`)
  )
    hints.account = true;
  if (
    isEditable(attributes.contenteditable) ||
    compose.test(names) ||
    /^(?:compose|new message|reply to|nieuw bericht|neue nachricht)/i.test(said)
  )
    hints.compose = true;
  const called = wordsOf(attributes.class ?? '');
  if (ours.test(called) || (oursOfMessage.test(called) && message.test(called))) hints.ours = true;
  const section = kindOfSection(said) ?? sectionNamed(names);
  if (section) hints[section] = true;
  if (hints.row ? isCurrent({ attributes }) : isMarkedCurrent(attributes)) hints.selected = true;
  if (attributes['aria-expanded'] === 'false') hints.collapsed = true;
  return hints;
}

function partOf(names: string, said: string): Part | undefined {
  const label = fieldLabel(said.split(':', 1)[0] ?? '');
  if (replyTo.test(names) || label === 'replyTo') return 'replyTo';
  if (copy.test(names) || label === 'copy') return 'copy';
  if (recipient.test(names) || label === 'to') return 'to';
  if (sender.test(names) || label === 'from') return 'from';
  return owner.test(names) || label === 'owner' ? 'owner' : undefined;
}

function isEditable(editable: string | undefined): boolean {
  return editable !== undefined && editable !== 'false';
}

function isMarkedCurrent(attributes: PageElement['attributes']): boolean {
  const { 'aria-selected': isSelected, 'aria-current': current = '' } = attributes;
  return isSelected === 'true' || (current !== '' && current !== 'false');
}

function namesOf(attributes: PageElement['attributes']): string {
  return wordsOf(nameAttributes.map((name) => attributes[name] ?? '').join(' '));
}

/** `msgFrom__addr` and `Msg_From-addr` are `msg-from-addr`. */
function wordsOf(names: string): string {
  return names
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .replace(/[_:-]+/g, '-')
    .toLowerCase();
}
