/** Numbers that North American companies spell: 1-800-FLOWERS, (888) 555-HELP. No phone metadata here. */

const tollFree = '8(?:00|22|33|44|55|66|77|88)';
/** Seven letters or digits after the toll-free code, four letters among them at least; a word may run on (1-800-CONTACTS). */
const spelled = '(?=[A-Z\\d]*-?[A-Z\\d]*[A-Z]{4})(?:[A-Z\\d]-?){6}[A-Z\\d]{1,4}(?![A-Za-z\\d])';
/** Without the 1 or the parentheses before it, 800 is mostly a count of things. */
const written = `(?:\\+?1[-. ]\\(?${tollFree}[-.) ]{1,2}|\\(${tollFree}\\)[- ]?|${tollFree}-)${spelled}`;

export const vanityAnywhere = new RegExp(`(?<![\\w.+-])${written}`, 'g');
/** What every one of them holds: the code, and four letters soon after. Quick, since nothing before has to be looked at. */
export const vanityHint = new RegExp(`${tollFree}[-. )]{1,2}(?=[A-Z\\d]*-?[A-Z\\d]*[A-Z]{4})`);
const vanityWhole = new RegExp(`^${written}$`);

/** The digits, in E.164 without the plus; null when the whole text is no such number. ITU-T E.161 says which letter is on which key. */
export function vanityDigits(text: string): string | null {
  if (!vanityWhole.test(text)) return null;
  const digits = text.replace(/[^A-Z\d]/g, '').replace(/[A-Z]/g, keyOf);
  return (digits.startsWith('1') ? digits : `1${digits}`).slice(0, 11);
}

function keyOf(letter: string): string {
  return '22233344455566677778889999'.charAt(letter.charCodeAt(0) - 65);
}
