/** On an invoice or a quote: the block that says whom it is from, which is ours, with its telephone and all; and the one it is for. */
import type { PageReading } from '../pageReading.ts';
import { isHeadingAt } from './headedSections.ts';
import { filterInSteps, type Steps } from './inSteps.ts';
import type { Reason } from './rankSignals.ts';
import type { Standing } from './standingsOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** What the title of such a page begins with, and its heading, which is told when no number in it might be a phone. Data. */
const titles =
  'invoice|quote|quotation|estimate|proposal|credit note|pro ?forma|order confirmation|receipt|factuur|offerte|creditnota|pakbon|' +
  '(?:order|opdracht)bevestiging|rechnung|angebot|gutschrift|lieferschein|auftragsbestätigung|kostenvoranschlag|mahnung|facture|devis|avoir|' +
  'bon de (?:commande|livraison)|factura|presupuesto|albarán|fattura|preventivo|nota di credito|fatura|orçamento|recibo|faktura|oferta|wycena|' +
  'rachunek|offert|följesedel|tilbud|kreditnota|lasku|tarjous|reikningur|tilboð|(?:zálohová )?faktúra|zálohová faktura|(?:cenová )?nabídka|' +
  '(?:cenová )?ponuka|dobropis|számla|(?:ár)?ajánlat|díjbekérő|factură|ofertă|фактура|оферта|račun|predračun|ponud[ab]a?|arve|pakkumine|rēķins|' +
  'piedāvājums|sąskaita|pasiūlymas|τιμολόγιο|προσφορά|teklif|сч[её]т(?:-фактура)?|коммерческое предложение|рахунок|חשבונית|הצעת מחיר|فاتورة|' +
  'عرض سعر|فاکتور|चालान|hóa đơn|báo giá|faktur|penawaran';
const documents = new RegExp(
  `^(?:(?:draft|concept|entwurf|brouillon|borrador|bozza|rascunho|utkast|kladde)\\s)?(?:${titles})(?![\\p{L}])|^(?:ご?請求書|お?見積書|納品書|注文書|領収書|发票|發票|报价单|報價單|账单|청구서|견적서|세금계산서|거래명세서|ใบแจ้งหนี้|ใบเสนอราคา)`,
  'iu',
);

/**
 * The same standings. A message names its sender and whom it is for in a line, and no telephone with them: where the blocks that are called
 * so have one, and a heading says that this is a document, they are the letterhead of whoever made it and the customer.
 */
export function* withLetterheadInSteps(
  standings: readonly Standing[],
  { texts, title = '' }: Pick<PageReading, 'texts' | 'title'>,
  skeleton: Skeleton,
): Steps<readonly Standing[]> {
  const phones = standings.filter(({ candidate }) => candidate.kind === 'phone' && candidate.visible);
  const isMade = phones.some(isInBlock);
  const isFor = isInBlockWith(phones);
  if (!isMade && !standings.some(isFor)) return standings;
  const isDocument =
    documents.test(title.trim()) ||
    (yield* filterInSteps(texts, ({ text, at }) => documents.test(text) && isHeadingAt(at, skeleton)))
      .length > 0;
  if (!isDocument) return standings;
  return standings.map((one) => {
    if (isMade && isInBlock(one)) return { ...one, reasons: instead(one, 'sender', 'letterhead') };
    return isFor(one)
      ? { ...one, role: { ...one.role, label: 'email' }, reasons: instead(one, 'recipient', 'customer') }
      : one;
  });
}

function isInBlock({ candidate, around, reasons }: Standing): boolean {
  return around.part === 'from' && candidate.headed !== true && reasons.includes('sender');
}

/** Whether an e-mail that is labelled `To` has one of the phones beside it, in one block of lines or in an element that is called so. */
function isInBlockWith(phones: readonly Standing[]): (one: Standing) => boolean {
  const blocks = new Set(phones.map(({ candidate }) => candidate.at));
  const isCalledSo = phones.some(({ around }) => around.part === 'to');
  return ({ candidate, reasons, around }) =>
    reasons.includes('recipient') &&
    candidate.headed !== true &&
    (blocks.has(candidate.at) || (isCalledSo && around.part === 'to'));
}

function instead({ reasons }: Standing, one: Reason, other: Reason): Reason[] {
  return reasons.map((reason) => (reason === one ? other : reason));
}
