/** Labels of e-mails and phones with words around them that say which: `Work e-mail`, `Telefon służbowy`, `개인 전자 메일`, `住家電話`. */
import { fieldWords } from './fieldWords.ts';

type ContactLabel = 'email' | 'phone';

/** By themselves they label a field; beside other words they mean much else. */
const ambiguous = new Set(
  'mail correo direct office portable cell whatsapp port. cep почта пошта telefonas'.split(' '),
);
const kindOfWord = new Map(
  (
    [
      ['email', fieldWords.email],
      ['phone', fieldWords.phone],
      ['phone', 'fax, telefax, faks, faksi, факс, φαξ, फैक्स'],
    ] as const
  ).flatMap(([kind, listed]) =>
    listed
      .split(', ')
      .filter((word) => !word.includes(' ') && !ambiguous.has(word))
      .map((word) => [word, kind] as const),
  ),
);
/** `Address`, `number` after such a word belong to it. */
const goesOn =
  /^(?:adress?e?|address|adres|adresa|aadress|adresas|cím|no|nr|number|nummer|numer|numero|numeris|numurs|číslo|broj|szám|numarası|номер)$/;
const maxBefore = 2;
const maxAfter = 1;

/** Written without spaces, the kind stands last; in Thai it may stand first. */
const unspaced: readonly (readonly [ContactLabel, RegExp])[] = [
  ['email', /(?:メール|メールアドレス|メアド|邮箱|郵箱|邮件|郵件|電郵|电邮|信箱|메일|메일 ?주소)$|อีเมล/u],
  [
    'phone',
    /(?:電話|電話番号|電話號碼|电话|电话号码|手機|手機號碼|手机|手机号|手机号码|携帯|携帯電話|携帯番号|전화|전화번호|휴대폰|휴대폰 ?번호|휴대전화|핸드폰|팩스|传真|傳真|ファックス)$|โทรศัพท์|มือถือ/u,
  ],
];
const firstUnspaced = 0x0e00;
const maxUnspaced = 16;

/** Of a label in lower case, tidied; null for what is none. */
export function contactLabel(label: string): ContactLabel | null {
  if (label.charCodeAt(label.length - 1) >= firstUnspaced)
    return label.length > maxUnspaced ? null : (unspaced.find(([, form]) => form.test(label))?.[0] ?? null);
  const words = label.split(' ');
  if (words.length > maxBefore + 2 + maxAfter) return null;
  let at = words.findIndex((word) => kindOfWord.has(word));
  if (at < 0 || at > maxBefore) return null;
  while (kindOfWord.has(words[at + 1] ?? '')) at += 1;
  const rest = words.slice(goesOn.test(words[at + 1] ?? '') ? at + 2 : at + 1);
  const isLabel = rest.length <= maxAfter && words.every((word) => isWord.test(word));
  return isLabel ? (kindOfWord.get(words[at] ?? '') ?? null) : null;
}

/** A lone digit counts: `Mobile 2`. */
const isWord = /^(?:[\p{L}\p{M}.'’-]+|\d)$/u;
