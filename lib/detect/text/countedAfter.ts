/** What is counted right after a number: `912.345.678 đồng`, `98765 43210 shares`, `4155552671 people`. A phone counts nothing. */
import { compiledAtOnce } from './compiledAtOnce.ts';

/** Money by its name; what banks, statisticians, meters and programs count. Each in the languages that the labels have. */
const words = [
  'shares units pieces pcs people persons inhabitants votes users views visitors visits subscribers followers',
  'downloads copies records rows entries items tokens bytes years seconds miles meters metres tons tonnes kilograms',
  'litres liters watts million millions mio billion crore lakh dollars euros euro pounds pesos rupees rupee yen yuan',
  'dong cents aktien stück menschen personen einwohner stimmen nutzer aufrufe jahre tonnen liter actions titres',
  'personnes habitants voix vues abonnés années acciones personas habitantes votos usuarios años toneladas litros',
  'unidades bolívares ações pessoas visualizações usuários anos reais azioni persone abitanti voti utenti anni',
  'tonnellate litri lire aandelen mensen inwoners stemmen stuks akcji osób ludzi mieszkańców głosów sztuk szt lat',
  'złotych akcií lidí osob obyvatel hlasů kusů korun ľudí osôb obyvateľov részvény ember lakos szavazat darab forint',
  'acțiuni persoane locuitori voturi bucăți dionica ljudi osoba stanovnika glasova komada godina aktier personer',
  'invånare innbyggere indbyggere stemmer röster kronor kroner stycken osaketta ihmistä asukasta ääntä kappaletta',
  'euroa hisse kişi adet lira kullanıcı saham rupiah tahun suara đồng đ vnđ vnd акций акции человек людей жителей',
  'голосов штук шт рублей лет акцій осіб мешканців гривень грн років жители лева ευρώ άτομα κάτοικοι μετοχές ψήφοι',
  'ריאל ریال تومان دينار درهم جنيه روپے रुपये शेयर টাকা',
];
/** Made when a number first gets as far, since most never do. */
let counted: ReadonlySet<string> | undefined;
/** Written without spaces. */
const countedUnspaced = /^(?:元|円|人|株|個|件|票|份|美元|日元|韩元|원|명|개|주|표|บาท|คน|หุ้น)/;

/** What goes with a message is a document, and a number right before these is its: `Offer 0942417720 attached`. */
let attached: RegExp | undefined;
const longestAttached = 28;

/** Whether such words follow at `end`. */
export function isOfAttached(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 32) return false;
  attached ??= compiledAtOnce(
    /^ (?:is |is here |hereby )?(?:attached|enclosed|bijgevoegd|bijgesloten|in (?:de )?bijlage|als bijlage|anbei|beigefügt|im anhang|als anlage|ci-joint|en pièce jointe|adjunt[oa]|en adjunto|in allegato|allegat[oa]|em anexo|anexad[oa]|w załączniku|v příloze|v prílohe|bifoga[ds]|i bilaga|vedlagt|vedhæftet|liitteenä|csatolva|mellékelve|atașat[ăa]?|во вложении|у вкладенні)(?![\p{L}-])/u,
  );
  return attached.test(text.slice(end, end + longestAttached));
}

const wordAfter = /^ ?([A-Za-z\u00aa-\ud7ff]{1,16})/;

/** Whether the word at `end` says of what there are so many. */
export function isCounted(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== 32 && code < 0x80) return false;
  const word = wordAfter.exec(text.slice(end, end + 18))?.[1];
  if (word === undefined) return false;
  counted ??= new Set(words.flatMap((line) => line.split(' ')));
  return counted.has(word.toLowerCase()) || countedUnspaced.test(word);
}
