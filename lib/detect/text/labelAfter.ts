/** Words right after a number that invite to call it, or say which phone's it is: `3035550148, call me`, `222518734 pevná, mobil nemá`. */

const longest = 24;
const invitations = [
  '(?:call|text|phone|ring|whatsapp|wa|sms|msg|message|dial)(?: (?:me|us|him|her|karna|karo|kar|kijiye|karein|please|pls|plz|ya|aja|anytime|now)(?![a-z])| ?(?:[.!?)]|$))',
  '(?:bitte )?(?:anrufen|anklingeln|durchrufen)',
  '(?:graag )?(?:bellen|appen)(?![a-z])',
  "(?:numaradan|numarasından|numaralı (?:telefon|cep|hat)|['’]?[dt][ae]n (?:beni |bizi |bana |bize )?(?:ara|ulaş))",
  '(?:számon|számra|hívható)',
  '(?:numeroon|numerosta|numbril|numbrile)',
  '(?:に|へ|まで)(?:お?電話|かけて|ご?連絡)',
  '(?:으로|로) ?(?:전화|연락|문자)',
  '(?:打俾我|打給我|打给我|聯絡我|联系我|搵我)',
  '(?:पर (?:कॉल|फ़ोन|फोन)|নম্বরে|এ কল)',
];
const whichPhone = `\\(?(?:${[
  'cell(?:phone)? mobile landline handy festnetz mobil mobiel portable fixe móvil movil celular fijo fixo telemóvel',
  'cellulare fisso komórka stacjonarny pevná pevna mobitel fiksni vezetékes mobiltelefon kännykkä lankapuhelin',
  'мобильный городской домашний мобільний міський мобилен стационарен κινητό σταθερό cep sabit',
]
  .join(' ')
  .replaceAll(' ', '|')})(?= ?(?:[.,;!?)]|$))`;
const after = (...words: readonly string[]) => new RegExp(`^[\\s,.;!)–-]{0,3}(?:${words.join('|')})`);
const invitation = after(...invitations);
const invitationOrWhich = after(...invitations, whichPhone);

/** Most numbers are followed by a line break or a letter of their own; the invitations need not be compiled for these. */
const mayBegin = /[ ,.;!)\-–'’\u0900-\uffff]/;

/** Whether such words follow at `end`. */
export function isCalledAfter(text: string, end: number): boolean {
  return follows(invitationOrWhich, text, end);
}

/** Whether it is an invitation. */
export function isToCallAfter(text: string, end: number): boolean {
  return follows(invitation, text, end);
}

function follows(words: RegExp, text: string, end: number): boolean {
  return mayBegin.test(text.charAt(end)) && words.test(text.slice(end, end + longest).toLowerCase());
}
