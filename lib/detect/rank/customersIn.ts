/** Which contacts stand under a word for the one that a document or a case is for: `Bill to`, `Customer`, `Requester`. */
import type { Candidate } from '../contact.ts';
import { personName } from '../names/personName.ts';
import type { PageReading } from '../pageReading.ts';
import { fieldLabel } from './fieldLabel.ts';
import { firstFrom } from './firstFrom.ts';
import { inEachLanguage } from './inEachLanguage.ts';
import { itemsOfStep, type Steps } from './inSteps.ts';
import { isBeside, isControl } from './labelOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** As a heading or a label by itself, in lower case. Data. */
const listed =
  '(?:bill(?:ed)?|invoice|sold|ship|quote|prepared|deliver)(?:ed)? (?:to|for)|quot(?:e|ation) (?:to|for)|customers?|' +
  'customer (?:details|information|contact)|client|client details|buyer|requester|requested by|invitee|about this contact|' +
  'contact (?:details|information)|klant|klantgegevens|opdrachtgever|aanvrager|contactgegevens|factuuradres|factuur aan|' +
  'offerte (?:aan|voor)|kunde|kundin|kundendaten|kontaktdaten|auftraggeber|anfragesteller|rechnung an|rechnungsempfänger|' +
  'angebot (?:für|an)|client facturé|coordonnées|demandeur|facturé à|devis (?:pour|à)|adressé à|cliente|datos del cliente|' +
  'solicitante|facturar a|facturado a|presupuesto para|dati (?:del )?cliente|richiedente|intestato a|fatturare a|preventivo per|' +
  'dados do cliente|faturar (?:a|para)|orçamento para|klient|dane klienta|nabywca|zamawiający|oferta dla|kund|kunduppgifter|' +
  'beställare|faktureras till|offert till|お客様|お客様情報|ご請求先|宛先|客户|顧客|고객|고객 정보|kundeoplysninger|rekvirent|bestiller|faktureres til|' +
  'tilbud til|kundeinformasjon|faktura til|asiakas|asiakkaan tiedot|tilaaja|yhteystiedot|laskutusosoite|viðskiptavinur|kaupandi|' +
  'greiðandi|zákazník|odběratel|objednatel|žadatel|kontaktní údaje|odberateľ|objednávateľ|kontaktné údaje|ügyfél|vevő|' +
  'megrendelő|ügyfél adatai|számlázási cím|cumpărător|beneficiar|date de contact|solicitant|клиент|купувач|данни за контакт|' +
  'kupac|klijent|naručitelj|podaci o kupcu|kontakt podaci|kupec|naročnik|stranka|kontaktni podatki|ostja|tellija|kontaktandmed|' +
  'klients|pircējs|pasūtītājs|klientas|pirkėjas|užsakovas|πελάτης|αγοραστής|στοιχεία πελάτη|στοιχεία επικοινωνίας|müşteri|' +
  'müşteri bilgileri|talep eden|iletişim bilgileri|заказчик|покупатель|плательщик|заявитель|данные клиента|контактные данные|' +
  'клієнт|замовник|покупець|платник|לקוח|פרטי לקוח|מזמין|العميل|الزبون|بيانات العميل|مقدم الطلب|مشتری|خریدار|ग्राहक|ลูกค้า|' +
  'ผู้ซื้อ|khách hàng|thông tin khách hàng|người mua|pelanggan|pembeli|klien|客户信息|客戶|客戶資料|买方|買方|顧客情報|依頼者|ご依頼者|申込者|ご注文者|고객정보|구매자|' +
  '주문자|의뢰인|' +
  // Who came to a hotel, a practice, a school, or through a form.
  'guest|main guest|guest details|lead guest|applicant|prospect|lead|enquirer|inquirer|patient|caller|submitted by|booked by|reported by|' +
  'ordered by|gast|hoofdgast|huurder|patiënt|beller|ingediend door|geboekt door|gemeld door|besteld door|gastdaten|bewerber|interessent|' +
  'interessentin|mieter|mieterin|patientin|anrufer|eingereicht von|gebucht von|gemeldet von|bestellt von|voyageur|client principal|locataire|' +
  'candidat|appelant|envoyé par|réservé par|signalé par|commandé par|huésped|inquilino|paciente|interesado|enviado por|reservado por|' +
  'pedido por|ospite|paziente|richiesto da|inviato da|prenotato da|ordinato da|hóspede|requerente|inscrito|gość|najemca|pacjent|kandydat|' +
  'zgłaszający|gäst|hyresgäst|sökande|bokad av|gæst|lejer|ansøger|booket af|gjest|leietaker|søker|bestilt av|vieras|vuokralainen|hakija|' +
  'potilas|varaaja|gestur|umsækjandi|nájemce|pacient|hosť|nájomca|uchádzač|vendég|bérlő|páciens|jelentkező|bejelentő|oaspete|chiriaș|гост|' +
  'наемател|gost|najmoprimac|podnositelj|külaline|üürnik|taotleja|viesis|īrnieks|pieteicējs|svečias|nuomininkas|pareiškėjas|επισκέπτης|' +
  'ενοικιαστής|αιτών|misafir|kiracı|başvuran|гость|арендатор|пациент|гість|орендар|пацієнт|заявник|אורח|שוכר|פונה|الضيف|المستأجر|المريض|' +
  'مهمان|متقاضی|अतिथि|आवेदक|ผู้เข้าพัก|ผู้สมัคร|khách|người thuê|tamu|penyewa|pemohon|客人|住客|租客|申请人|申請人|患者|宿泊者|ご予約者|予約者|応募者|お問い合わせ者|투숙객|예약자|' +
  '신청자|임차인';
const words = new RegExp(`^(?:${listed})$`, 'iu');
/** Before the name of whom a letter to a company is for. Data. */
const addressed =
  /^(?:t\.?a\.?v\.?|ter attentie van|att(?:n|ention)?\.?|for the attention of|fao|z\. ?h(?:d|dn)\.(?: von)?|zu händen(?: von)?|zuhanden|(?:à|a) l[’']attention de|a la atención de|a\/a|all[’']attenzione di|alla c\.a\.(?: di)?|c\.a\.|a\/c|aos cuidados de|à atenção de|do rąk(?: własnych)?|k rukám|do rúk|kezéhez|în atenția|на вниманието на|вниманию|до уваги|υπόψη|dikkatine) ?[:：]?\s+(.+)$/iu;
const maxClimb = 4;
/** `Requester`, `Name`, `Jane Doe`. */
const maxNameBetween = 3;
/** So many texts ahead the next heading is looked for. */
const maxBetween = 40;
const everything = /^(?:body|html|main)$/;
const ofTable = /^(?:th|thead|columnheader|nav|navigation|menu)$/;

export interface Customers {
  /** For each candidate. */
  readonly isOne: readonly boolean[];
  /** Whose contacts these are wherever they stand: `Requester`, `Jane Doe`. */
  readonly names: ReadonlySet<string>;
}

/** `E-mail` after `Customer` is the customer's. */
function isOfPerson(text: string): boolean {
  return /^(?:name|email|phone|company)$/.test(fieldLabel(text) ?? '');
}

/**
 * For each candidate, and whom such a word names. A heading counts for what comes after it in the nearest element around it that holds a contact, up to the next of
 * its kind beside it: `Invitee` does not reach beyond `Guests`.
 */
export function* customersInSteps(
  { texts }: Pick<PageReading, 'texts'>,
  candidates: readonly Candidate[],
  skeleton: Skeleton,
): Steps<Customers> {
  const { elements, around, last } = skeleton;
  const names = new Set<string>();
  const isOne = candidates.map(() => false);
  const kindOf = (at: number) =>
    `${elements[at]?.parent} ${elements[at]?.tag} ${elements[at]?.attributes.class ?? ''}`;
  for (const [order, { text, at, after }] of texts.entries()) {
    if (order % itemsOfStep === itemsOfStep - 1) yield;
    const [, word = '', value] = /^([^:：]{2,30})[:：]\s*(.+)$/u.exec(text) ?? [];
    const said = words.test(word.trim()) ? value : addressed.exec(text)?.[1];
    const written = said && !isControl(at, skeleton) ? personName(said) : null;
    if (written !== null) names.add(written);
    const isOfCustomer = inEachLanguage(text.replace(/[\s:：]+$/, '')).some((label) => words.test(label));
    if (!isOfCustomer || isControl(at, skeleton)) continue;
    const named = personBeside(at, texts.slice(order + 1, order + maxNameBetween), skeleton);
    if (named !== null) names.add(named);
    const next = texts
      .slice(order + 1, order + maxBetween)
      .find((one) => one.at !== at && kindOf(one.at) === kindOf(at) && !isOfPerson(one.text));
    const reach = next?.after ?? Number.POSITIVE_INFINITY;
    const first = firstFrom(after, candidates.length, (index) => candidates[index]?.sighting);
    const row = around[at]?.row ?? -1;
    const before = Math.max(texts[order - 1]?.at ?? -1, candidates[first - 1]?.at ?? -1);
    // Amid a row it is a value, as a table of people has it for their state, and says nothing of the next row.
    const outermost = row >= 0 && before >= row ? row : 0;
    for (let outer = at, climb = 0; climb <= maxClimb && outer >= outermost; climb += 1) {
      const { tag = '', attributes = {}, parent = -1 } = elements[outer] ?? {};
      if (everything.test(tag) || ofTable.test(attributes.role ?? tag)) break;
      const end = last[outer] ?? outer;
      let isHeld = false;
      for (let index = first; index < candidates.length; index += 1) {
        const place = candidates[index]?.at ?? -1;
        const isBeyond = (candidates[index]?.sighting ?? 0) >= reach;
        if (place < outer || place > end || isBeyond) break;
        isHeld = true;
        // What comes after it there was told by the heading before.
        if (isOne[index]) break;
        isOne[index] = true;
      }
      if (isHeld) break;
      outer = parent;
    }
  }
  return { isOne, names };
}

/** The name that comes right after the word, in the same row where it stands in one: the first of those who are listed below it is one of many. */
function personBeside(label: number, texts: PageReading['texts'], skeleton: Skeleton): string | null {
  const { around } = skeleton;
  const next = texts.find(({ text }) => fieldLabel(text) !== 'name');
  if (!next || around[label]?.row !== around[next.at]?.row) return null;
  return isBeside({ at: label }, next.at, skeleton) ? personName(next.text) : null;
}
