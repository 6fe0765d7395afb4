/** Whom each address is, by the words of the messages and records around it: sender, in copy, quoted, forwarded, a form's own field. */
import { aroundBoth } from '../aroundBoth.ts';
import type { Candidate } from '../contact.ts';
import { looksNamed } from '../names/looksNamed.ts';
import { personName } from '../names/personName.ts';
import type { PageReading, ShortText } from '../pageReading.ts';
import { answersByScope } from './answersOutwards.ts';
import { fieldLabel, labelAndValue, recipientLabel } from './fieldLabel.ts';
import type { FieldLabel } from './fieldWords.ts';
import { filledInByMail, formScopes, recipientDomains } from './formScopes.ts';
import { mapInSteps, type Steps } from './inSteps.ts';
import { isControl, type LabelText, labelOf, ofMessages } from './labelOf.ts';
import { isAfterNumber, isMobile, type LineKind, lineOf, type TextBefore } from './lineKind.ts';
import { isInAnothers, messageAround } from './messageInMessage.ts';
import { forwardSubject, headerField, quoteIntro } from './messageWords.ts';
import type { Skeleton } from './surroundingsOf.ts';
import { hearWords, newTelling, type Telling } from './telling.ts';
import { isUnbracketedHead } from './unbracketedHead.ts';

export interface Role {
  readonly label: FieldLabel | null;
  /** Of a number that is no person's own. */
  readonly line: LineKind | null;
  /** Called somebody's mobile. */
  readonly isMobile: boolean;
  /** In an earlier message. */
  readonly isQuoted: boolean;
  /** Whom a forwarded message is from. */
  readonly isForwarded: boolean;
  /** It passes a message on that somebody else wrote. */
  readonly isForwarder: boolean;
  /** It stands above such a message, and is of whoever passes it on. */
  readonly isAboveForwarded: boolean;
  /** The message asks by name to answer somebody else. */
  readonly isPassedOver: boolean;
  /** In the signature of a message. */
  readonly isSignature: boolean;
  /** A field of what somebody filled in (name, e-mail and the like) in a message that tells of it. */
  readonly isFormField: boolean;
  /** Whom such a message is from. */
  readonly isFormSender: boolean;
  /** What the record or form calls the person. */
  readonly formName: string | null;
}

type Draft = Omit<Role, keyof Later> & { readonly scope: number; readonly isInForwarded: boolean };
/** What is known only when all of a message was heard. */
type Later = Pick<
  Role,
  'isForwarder' | 'isAboveForwarded' | 'isPassedOver' | 'isFormField' | 'isFormSender' | 'formName'
>;

const maxHeaderTexts = 3;
/** `…<jane@acme.com> wrote:` */
const introTail = 40;

/** One for each candidate, in one pass over candidates and short texts together, in page order. */
export function* rolesInSteps(
  { texts, title = '' }: Pick<PageReading, 'texts' | 'title'>,
  candidates: readonly Candidate[],
  { skeleton, isInCorner }: { skeleton: Skeleton; isInCorner: (candidate: Candidate) => boolean },
): Steps<Role[]> {
  const { around } = skeleton;
  const isForwardedPage =
    forwardSubject.test(title) ||
    texts.some(({ text, at }) => forwardSubject.test(text) && (around[at]?.row ?? -1) < 0);
  const tellings = new Map<number, Telling>();
  const tellingAt = (at: number): Telling => {
    const scope = around[at]?.scope ?? -1;
    const telling = tellings.get(scope) ?? newTelling();
    tellings.set(scope, telling);
    return telling;
  };
  const scopeAround = (scope: number) => around[skeleton.elements[scope]?.parent ?? -1]?.scope ?? -1;
  const filledIn = filledInByMail();
  /** Nobody's telephone is in copy: what is called so and holds one is a card. */
  const cards = new Set(
    candidates.map(({ kind, at }) => (kind === 'phone' ? (around[at]?.partAt ?? -1) : -1)),
  );
  let next = 0;
  let lastLabel: LabelText | null = null;
  let lastText: TextBefore | null = null;

  /** Two senders alone are two messages; the head of an earlier message goes on with when, to whom and what about. */
  const opensHeader = (after: string, from: number): boolean =>
    [after, ...texts.slice(from, from + maxHeaderTexts).map(({ text }) => text)].some((words) =>
      headerField.test(words),
    );
  /** `address` is the next one after the text. */
  const hear = ({ text, at }: ShortText, address: string): void => {
    const telling = tellingAt(at);
    lastText = { text, at };
    const pair = labelAndValue(text);
    const wholeLabel = fieldLabel(text) ?? pair?.label ?? null;
    const said = wholeLabel ?? recipientLabel(text);
    const label = said && !isControl(at, skeleton) ? said : null;
    if (lastLabel) {
      lastLabel.texts += 1;
      lastLabel.textAt ??= at;
    }
    // Whose name stands in one element with the label is the owner; who comes after that element is somebody else.
    if (lastLabel?.label === 'owner' && lastLabel.texts === 1 && personName(text.split('/').at(-1)) !== null)
      lastLabel.within = aroundBoth(skeleton.elements, lastLabel.at, at);
    if (label) {
      const isFilled = Boolean(pair?.value);
      const isInLine = isFilled || wholeLabel === null;
      lastLabel = isFilled && !ofMessages.has(label) ? null : { label, at, isInLine, isFilled, texts: 0 };
      if (!telling.isSignature) telling.fields.add(label);
      if (label === 'name') telling.formName ??= pair ? personName(pair.value) : null;
    } else if (lastLabel?.label === 'name' && lastLabel.texts === 1) telling.formName ??= personName(text);
    hearWords(telling, text, isForwardedPage);
    // The details of the head that is open name the same sender again.
    const isInner = telling.sender !== null && telling.sender !== address;
    if (label === 'from' && isInner && !telling.isForward && opensHeader('', next + 1)) {
      if (isForwardedPage && !telling.isQuote) telling.isForward = true;
      else telling.isQuote = true;
    }
  };

  const drafts = yield* mapInSteps(candidates, (candidate, index): Draft => {
    for (let text = texts[next]; text && text.after <= candidate.sighting; text = texts[++next])
      hear(text, candidate.text.toLowerCase());
    const telling = tellingAt(candidate.at);
    const { before, after, text } = candidate;
    hearWords(telling, before, isForwardedPage);
    if (quoteIntro.test(`${before}${text}${after.slice(0, introTail)}`.trim())) telling.isQuote = true;
    const said = labelOf(candidate, lastLabel, { skeleton, cards });
    const isFilledIn = filledIn(telling, said, text.toLowerCase());
    const label = isFilledIn ? 'email' : said;
    if (label && !telling.isSignature) telling.fields.add(label);
    if (isFilledIn && candidate.name) {
      telling.fields.add('name');
      telling.formName ??= candidate.name;
    }
    const isInner = telling.isForward || (telling.sender !== null && telling.sender !== text.toLowerCase());
    const isHead = candidate.headed === true && label === null && !isInCorner(candidate);
    const startsSender = label === 'from' || isHead;
    if (startsSender && telling.sender === null && !isForwardedPage)
      telling.isCopy = isInAnothers(candidate, tellings, scopeAround, skeleton);
    if (label === 'from' && isInner && isForwardedPage && !telling.isQuote) telling.isForward = true;
    const isForwarded = label === 'from' && telling.isForward && !telling.hasForwarded && !telling.isQuote;
    if (isForwarded) telling.hasForwarded = true;
    else if (label === 'from' && isInner && opensHeader(after, next)) telling.isQuote = true;
    if (startsSender && telling.sender === null) {
      telling.sender = text.toLowerCase();
      telling.within = messageAround(candidate.at, skeleton);
      telling.isPersons = candidate.name !== undefined && looksNamed(text, candidate.name);
    }
    if (label === 'replyTo' && candidate.name) telling.answersTo ??= text.toLowerCase();
    if (isForwarded) telling.isSignature = false;
    const previous = candidates[index - 1];
    const beside = lastText && previous && isAfterNumber(lastText, previous) ? null : lastText;
    const isQuotedHere = (around[candidate.at]?.isQuoted ?? false) && !telling.isForward;
    return {
      label,
      line: lineOf(candidate, beside, skeleton),
      isMobile: isMobile(candidate, beside, skeleton),
      isQuoted: telling.isQuote || isQuotedHere || /(?:^|\n)\s*>[^\n]*$/.test(before),
      isForwarded,
      isInForwarded: telling.isForward,
      isSignature: telling.isSignature || (around[candidate.at]?.isSignature ?? false),
      scope: around[candidate.at]?.scope ?? -1,
    };
  });
  const forms = formScopes(tellings, scopeAround, recipientDomains(candidates, drafts));
  const answers = answersByScope(tellings, scopeAround);
  return drafts.map(({ scope, isInForwarded, ...draft }, index) => {
    const { hasForwarded = false, formName = null, isCopy = false } = tellings.get(scope) ?? {};
    const answersTo = answers.get(scope);
    const isHead = isUnbracketedHead(index, candidates, drafts, texts, skeleton);
    return {
      ...draft,
      ...(isHead && { label: 'from' as const }),
      isQuoted: draft.isQuoted || isCopy,
      isForwarder: hasForwarded && !draft.isForwarded,
      isAboveForwarded: hasForwarded && !isInForwarded,
      isPassedOver: answersTo !== undefined && answersTo !== candidates[index]?.text.toLowerCase(),
      isFormField: forms.fields.has(scope) && draft.label === 'email',
      isFormSender: forms.senders.has(scope),
      formName,
    };
  });
}
