/** The address bar: `lead jane@firm.com won 5000 signed` marks on Enter; what is not beyond doubt opens the popup instead. */
import { browser } from '#imports';
import type { Draft } from '../draft.ts';
import { judgementOf, type Speech, statusWords } from '../explainLead.ts';
import { readForm } from '../form.ts';
import type { Identifier } from '../identifier.ts';
import { questionBefore, toSeenLead } from '../lookup/effectOf.ts';
import type { LookedUpAt } from '../lookup/knownLead.ts';
import { decimalSeparator } from '../money.ts';
import { isPractice } from '../practice/practice.ts';
import { readIdentifier } from '../readIdentifier.ts';
import type { Settings } from '../settings.ts';
import { readTypedMark, toStatusNames } from '../typedMark.ts';
import { hostOf, type Workspace, workspaceAt } from '../workspaces.ts';
import { lookUp } from './lookUpAnswers.ts';
import { findKept } from './lookUpStore.ts';
import { markUnseen } from './markUnseen.ts';
import { openPopup } from './openPopup.ts';
import { say, uiLanguage } from './say.ts';
import { readSettings } from './stored.ts';
import { readWorkspaces } from './workspaceStore.ts';

/** To be called in the background's first turn. */
export function offerOmnibox(): void {
  const { omnibox } = browser;
  omnibox.onInputStarted.addListener(() => suggest(say('omniboxHelp')));
  omnibox.onInputChanged.addListener((text) => void describe(text));
  omnibox.onInputEntered.addListener((text) => void enter(text));
}

function suggest(description: string): void {
  // Chrome reads it as XML, and Firefox as it is.
  const escaped = description.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  browser.omnibox.setDefaultSuggestion({ description: import.meta.env.CHROME ? escaped : description });
}

/** What was typed last: an answer that comes late says nothing of it any more. */
let typed = '';

async function describe(text: string): Promise<void> {
  typed = text;
  const { draft, lead, settings, workspace } = await read(text);
  const speech = { say, locale: uiLanguage(), currencySymbol: settings.currencySymbol, nowMs: Date.now() };
  const tell = (found: LookedUpAt | null) => {
    if (typed !== text) return;
    const described = describeMark(draft, lead, found, speech);
    suggest(workspace && isPractice(workspace) ? say('practiceNotify', described) : described);
  };
  tell(null);
  if (!lead || draft.status === null || !workspace || !settings.looksUp) return;
  const found = await lookUp({ keyPrint: workspace.print, lead }, new AbortController().signal);
  if (found.ok) tell(found.value);
}

function describeMark(
  draft: Draft,
  lead: Identifier | null,
  found: LookedUpAt | null,
  speech: Speech,
): string {
  if (draft.lead === '') return say('omniboxHelp');
  if (!lead) return say('leadUnclear');
  const form = readForm(draft, decimalSeparator(uiLanguage()));
  if (form.kind === 'problems') return `${lead.value} · ${say('omniboxHelp')}`;
  const { note, lossReason } = form.fields;
  const words = (judged: Parameters<typeof judgementOf>[0]) => judgementOf(judged, speech).join(', ');
  const marked = [words(form.fields), note ?? lossReason ?? []].flat().join(' · ');
  switch (found?.is) {
    case 'known': {
      const now = words(found.lead);
      return `${found.lead.name ?? lead.value}: ${now === '' ? marked : say('markReplaces', marked, now)}`;
    }
    case 'several':
      return `${lead.value}: ${say('severalLeads', String(found.leads.length))}`;
    case 'none':
      return `${lead.value}: ${say('notInOctanist')}`;
    default:
      return `${lead.value}: ${marked}`;
  }
}

async function enter(text: string): Promise<void> {
  typed = '';
  const { draft, lead, settings, workspace, tabId } = await read(text);
  if (tabId === undefined) return;
  const form = readForm(draft, decimalSeparator(uiLanguage()));
  const found = lead && workspace && (await findKept(workspace.print, lead, Date.now()));
  const known = found?.is === 'known' ? found : null;
  const isDoubtful = found?.is === 'several' || found?.is === 'none';
  const isClear =
    form.kind === 'fields' && !isDoubtful && questionBefore(form.fields, known?.lead ?? null) === null;
  const whole: Draft = found?.is === 'several' ? { ...draft, chooses: true } : draft;
  if (!isClear || !lead || !workspace) return openPopup(tabId, whole, workspace?.id);
  const isMarked = await markUnseen({ ...form.fields, lead }, settings, {
    keyPrint: workspace.print,
    tabId,
    ...(known ? { seen: { lead: toSeenLead(known.lead), atMs: known.atMs } } : {}),
  });
  // With a full disk nothing can be promised: the popup says why.
  if (!isMarked) return openPopup(tabId, draft, workspace.id);
}

interface Typed {
  readonly draft: Draft;
  readonly lead: Identifier | null;
  readonly settings: Settings;
  readonly workspace: Workspace | null;
  readonly tabId: number | undefined;
}

async function read(text: string): Promise<Typed> {
  const shown = {
    qualified: say(statusWords.qualified),
    won: say(statusWords.won),
    lost: say(statusWords.lost),
  };
  const draft = readTypedMark(text, toStatusNames(shown), decimalSeparator(uiLanguage()));
  const [settings, workspaces, [tab]] = await Promise.all([
    readSettings(),
    readWorkspaces(),
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
  ]);
  const lead = readIdentifier(draft.lead, settings.defaultCountry);
  return {
    draft,
    lead: lead.ok ? lead.value : null,
    settings,
    workspace: workspaceAt(workspaces, hostOf(tab?.url)),
    tabId: tab?.id,
  };
}
