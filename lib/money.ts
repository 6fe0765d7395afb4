/** The value as people type it -> a number. Nothing is guessed in silence: the form shows what will be sent. */

export type Money =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'unclear'; readonly why: 'not-a-number' | 'too-large' };

/** A lead worth more than this is a slip of the finger; the API documents no maximum. */
const maxValue = 1e12;

const multipliers: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Currency signs and codes, before or after the number: they are for display, the API takes a bare number. */
const currency =
  /\p{Sc}|(?<!\p{L})(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|AUD|CAD|JPY|kr|zł|Kč|Fr)(?!\p{L})\.?|[,.]-$/giu;

/** The decimal separator a locale writes: `.` for en, `,` for nl. */
export function decimalSeparator(locale: string): '.' | ',' {
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return part?.value === ',' ? ',' : '.';
}

/**
 * The number a person meant by `5,000.50`, `5.000,50`, `€ 5 000`, `5k` or `5000`; at most two decimals are kept. It may be below zero.
 * `5.000` alone is ambiguous: `decimal`, the separator of the person's locale, decides.
 */
export function parseMoney(text: string, decimal: '.' | ','): Money {
  const bare = toAsciiDigits(text)
    .replace(currency, '')
    // The Arabic separators are never in doubt.
    .replaceAll('٫', decimal)
    .replace(/[\s\u00a0\u202f'’_٬]/g, '');
  if (bare === '') return text.trim() === '' ? { kind: 'none' } : unclear('not-a-number');
  const match = /^([-−+]?)(\d[\d.,]*|[.,]\d+)([km]?)$/i.exec(bare);
  if (!match) return unclear('not-a-number');
  const [, sign = '', digits = '', suffix = ''] = match;
  const plain = toPlainNumber(digits, decimal, suffix !== '');
  if (plain === null) return unclear('not-a-number');
  const size = Math.round(plain * (multipliers[suffix.toLowerCase()] ?? 1) * 100) / 100;
  if (size > maxValue) return unclear('too-large');
  const isBelow = (sign === '-' || sign === '−') && size !== 0;
  return { kind: 'value', value: isBelow ? -size : size };
}

function unclear(why: 'not-a-number' | 'too-large'): Money {
  return { kind: 'unclear', why };
}

/** Every script's digits, as Unicode orders them: ten in a row, from a zero. */
function toAsciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Blocks of decimal digits start at a multiple of 16 or at one plus 6 (Arabic 0660 and 06f0, Devanagari 0966).
    for (let zero = code; zero > code - 10; zero -= 1) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
    }
    return String(code % 10);
  });
}

/** Null when separators stand where neither a thousands nor a decimal separator can. */
function toPlainNumber(digits: string, decimal: '.' | ',', scaled: boolean): number | null {
  const separators = [...digits].filter((char) => char === '.' || char === ',');
  const last = separators.at(-1);
  if (last === undefined) return Number(digits);
  const mixed = separators.includes('.') && separators.includes(',');
  const tail = digits.slice(digits.lastIndexOf(last) + 1);
  // `1,5k` is never one thousand five hundred thousands, and a group of thousands has three digits.
  const isDecimal = mixed
    ? separators.filter((char) => char === last).length === 1
    : separators.length === 1 && (tail.length !== 3 || last === decimal || scaled || digits.startsWith('0'));
  const whole = isDecimal ? digits.slice(0, digits.lastIndexOf(last)) : digits;
  const groups = whole.split(/[.,]/);
  const wholeSeparators = new Set(whole.match(/[.,]/g));
  if (wholeSeparators.size > 1 || (isDecimal && wholeSeparators.has(last))) return null;
  if (groups.length > 1 && !isGrouped(groups)) return null;
  return Number(`${groups.join('') || '0'}${isDecimal ? `.${tail || '0'}` : ''}`);
}

/** `1,234,567`, or India's `12,34,567`. */
function isGrouped([first = '', ...rest]: readonly string[]): boolean {
  const last = rest.at(-1) ?? '';
  return (
    first.length >= 1 &&
    first.length <= 3 &&
    last.length === 3 &&
    (rest.every((group) => group.length === 3) || rest.slice(0, -1).every((group) => group.length === 2))
  );
}

/** A value as a person reads it: `5,000` or `€ 5.000,50`. The symbol is the person's own choice; the API names no currency. */
export function formatValue(value: number, locale: string, currencySymbol = ''): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: 2,
  }).format(value);
  return currencySymbol ? `${currencySymbol}\u00a0${number}` : number;
}

/** A value as a person types it, in a form that `parseMoney` takes back. */
export function toAmountText(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    useGrouping: false,
    maximumFractionDigits: 2,
  }).format(value);
}
