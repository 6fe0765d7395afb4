/** The settings as typed in Options -> settings, or what is wrong with each field, in words. */
import { type Sentence, sayUnclear } from './form.ts';
import { type Money, parseMoney, toAmountText } from './money.ts';
import { readOwnAddresses } from './ownAddressText.ts';
import { maxUndoSeconds, type Settings } from './settings.ts';

export interface SettingsText {
  readonly defaultCountry: string;
  readonly currencySymbol: string;
  readonly defaultValueWon: string;
  readonly defaultValueQualified: string;
  /** One a line. */
  readonly ownAddresses: string;
  readonly learnsAddresses: boolean;
  readonly looksUp: boolean;
  readonly matchesHere: boolean;
  readonly showsDot: boolean;
  readonly undoSeconds: string;
}

export type SettingsProblems = { readonly [Field in keyof SettingsText]?: Sentence };

export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'problems'; readonly problems: SettingsProblems };

/** Settings as a person edits them; `locale` writes the numbers, in a form that `readSettingsText` takes back. */
export function toSettingsText(settings: Settings, locale: string): SettingsText {
  const toText = (value: number | undefined) => (value === undefined ? '' : toAmountText(value, locale));
  return {
    defaultCountry: settings.defaultCountry ?? '',
    currencySymbol: settings.currencySymbol,
    defaultValueWon: toText(settings.defaultValueWon),
    defaultValueQualified: toText(settings.defaultValueQualified),
    ownAddresses: settings.ownAddresses.join('\n'),
    learnsAddresses: settings.learnsAddresses,
    looksUp: settings.looksUp,
    matchesHere: settings.matchesHere,
    showsDot: settings.showsDot,
    undoSeconds: String(settings.undoSeconds),
  };
}

/** `decimal` is the separator of the person's language. */
export function readSettingsText(text: SettingsText, decimal: '.' | ','): SettingsReading {
  const won = readDefault(text.defaultValueWon, decimal);
  const qualified = readDefault(text.defaultValueQualified, decimal);
  const own = readOwnAddresses(text.ownAddresses);
  const undoSeconds = readUndoSeconds(text.undoSeconds);
  const isUnclear = own.kind === 'unclear' || undoSeconds === null;
  if (won.kind === 'unclear' || qualified.kind === 'unclear' || isUnclear) {
    const problems = {
      ...problemOf('defaultValueWon', won),
      ...problemOf('defaultValueQualified', qualified),
      ...(own.kind === 'unclear' && { ownAddresses: own.problem }),
      ...(undoSeconds === null && { undoSeconds: ['undoSecondsUnclear', String(maxUndoSeconds)] as const }),
    };
    return { kind: 'problems', problems };
  }
  return {
    kind: 'settings',
    settings: {
      defaultCountry: text.defaultCountry || undefined,
      currencySymbol: text.currencySymbol.trim(),
      defaultValueWon: won.kind === 'value' ? won.value : undefined,
      defaultValueQualified: qualified.kind === 'value' ? qualified.value : undefined,
      ownAddresses: [...own.addresses],
      learnsAddresses: text.learnsAddresses,
      looksUp: text.looksUp,
      matchesHere: text.matchesHere,
      showsDot: text.showsDot,
      undoSeconds,
    },
  };
}

function readUndoSeconds(text: string): number | null {
  const seconds = Number(text);
  return /^\d{1,2}$/.test(text.trim()) && seconds <= maxUndoSeconds ? seconds : null;
}

type Default = Money | { readonly kind: 'unclear'; readonly why: 'negative' };

/** The menu asks nothing before it sends, so what would have to be asked about is no default. */
function readDefault(text: string, decimal: '.' | ','): Default {
  const money = parseMoney(text, decimal);
  return money.kind === 'value' && money.value < 0 ? { kind: 'unclear', why: 'negative' } : money;
}

function problemOf(field: keyof SettingsText, money: Default): SettingsProblems {
  if (money.kind !== 'unclear') return {};
  return { [field]: money.why === 'negative' ? ['valueNegative'] : sayUnclear(money.why) };
}
