/** The words by which people tell of somebody else, in the languages of our users and their neighbours. Data: no rule is in here. */

const mine = [
  "my|our|mijn|m'n|onze?|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|mon|ma|notre|mi|nuestr[oa]|mi[oa]|nostr[oa]",
  'meu|minha|noss[oa]|mój|moj\\p{L}+|moim|nasz\\p{L}*|min|mitt|vår|vores',
].join('|');

const people = [
  'colleague|co-?worker|assistant|secretary|boss|manager|partner|husband|wife|brother|sister|father|mother|dad|mum|mom',
  'son|daughter|friend|neighbou?r|accountant|bookkeeper|foreman|supervisor|director|contractor',
  'collega|assistente?|secretaresse|baas|man|vrouw|broer|zus|vader|moeder|zoon|dochter|vriend(?:in)?|boekhouder',
  'compagnon|vervanger|kolleg(?:e|en|in)|assistent(?:in|en)?|sekretärin|chefin?|mann|frau|bruder|schwester|vater|mutter|sohn',
  'tochter|freund(?:in)?|steuerberater(?:in)?|buchhalter(?:in)?|vertret(?:er|erin|ung)|mitarbeiter(?:in)?|vorgesetzten?',
  'collègue|assistante|secrétaire|patronn?e?|chef|responsable|associée?|mari|femme|frère|sœur|soeur|père|mère|fils|fille|amie?',
  'comptable|compañer[oa]|colega|secretari[oa]|jef[ea]|soci[oa]|marido|mujer|espos[oa]|herman[oa]|padre|madre|hij[oa]|amig[oa]',
  'contable|segretari[oa]|capo|marito|moglie|fratello|sorella|figli[oa]|amic[oa]|commercialista|secretári[oa]|chefe|sóci[oa]',
  'irmão?|pai|mãe|filh[oa]|kole(?:g|ż)\\p{L}+|asystent\\p{L}*|sekretark\\p{L}*|szef\\p{L}*|mąż|męż\\p{L}+|żon\\p{L}|brat\\p{L}*',
  'siostr\\p{L}|wspólni\\p{L}+|księgow\\p{L}*|kollega|mand|fru|kone|bror|syster|søster|far|mor|søn|datter|revisor',
].join('|');

/** `my colleague`, `unsere neue Buchhalterin`, `mon associé`, `mojego brata`; in Japanese without `my`. */
export const relation = new RegExp(
  `(?<!\\p{L})(?:(?:${mine})\\s(?:\\p{L}+\\s)?(?:${people})(?!\\p{L})|同僚|上司|部下|秘書)`,
  'giu',
);

/** `his number`, `haar mobiel`, `seine Handynummer`. */
export const theirNumber =
  /(?<!\p{L})(?:(?:his|her|their)\s(?:\p{L}+\s)?(?:number|phone|mobile|cell|line)|(?:zijn|haar)\s(?:(?:\p{L}+\s)?nummer|mobiel|06)|seine\s\p{L}*nummer|son\s(?:numéro|portable)|suo\s(?:numero|cellulare))(?!\p{L})/iu;

const selves = [
  'me|my|mij|mijn|mich|mir|mein(?:e[nmr]?)?|moi|mon|ma|mío|mio|meu|minha|mnie|mój|moj[aeą]|mig|mitt|meg|minun?|minu[at]|minulle|minuun|můj|moje|mne|môj',
  'engem|számom|mea|meul|мен|мой|моя|мо[ея]м[уы]?|мне|меня|мій|мені|мене|moj[aeu]?|mene|meni|minu|mani|mans|mane|mano',
  'μου|εμένα|beni|benim|numaram|שלי|אותי|אליי|رقمي|جوالي|मेरा|मेरे|मेरी|मुझे|tôi|saya|제|저의|내|저에게',
].join('|');

/** Whoever writes tells of themself again: `my brother is away, so call me on`. */
export const oneself = new RegExp(`(?<!\\p{L})(?:${selves})(?!\\p{L})|私|わたし|我(?!们|們)|ผม|ดิฉัน|ฉัน`, 'iu');
