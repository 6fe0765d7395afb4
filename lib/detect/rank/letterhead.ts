/** On an invoice or a quote: the block that says whom it is from, which is ours, with its telephone and all. */
import type { PageReading } from '../pageReading.ts';
import { isHeadingAt } from './headedSections.ts';
import type { Reason } from './rankSignals.ts';
import type { Standing } from './standingsOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** What the title of such a page begins with, and its heading, which is told when no number in it might be a phone. Data. */
const documents =
  /^(?:(?:draft|concept|entwurf|brouillon|borrador|bozza|rascunho|utkast|kladde)\s)?(?:invoice|quote|quotation|estimate|proposal|credit note|pro ?forma|order confirmation|receipt|factuur|offerte|creditnota|pakbon|(?:order|opdracht)bevestiging|rechnung|angebot|gutschrift|lieferschein|auftragsbestätigung|kostenvoranschlag|mahnung|facture|devis|avoir|bon de (?:commande|livraison)|factura|presupuesto|albarán|fattura|preventivo|nota di credito|fatura|orçamento|recibo|faktura|oferta|wycena|rachunek|offert|följesedel|tilbud|kreditnota)(?![\p{L}])|^(?:ご?請求書|お?見積書|納品書|注文書|領収書)/iu;

/**
 * The same standings. A message names its sender in a line, and no telephone with it: where the block that is called so has one, and a
 * heading says that this is a document, it is the letterhead of whoever made it.
 */
export function withLetterhead(
  standings: readonly Standing[],
  { texts, title = '' }: Pick<PageReading, 'texts' | 'title'>,
  skeleton: Skeleton,
): readonly Standing[] {
  const hasPhone = standings.some(
    (one) => one.candidate.kind === 'phone' && one.candidate.visible && isInBlock(one),
  );
  if (!hasPhone) return standings;
  const isDocument =
    documents.test(title.trim()) ||
    texts.some(({ text, at }) => documents.test(text) && isHeadingAt(at, skeleton));
  if (!isDocument) return standings;
  return standings.map((one) =>
    isInBlock(one)
      ? {
          ...one,
          reasons: one.reasons.map((reason): Reason => (reason === 'sender' ? 'letterhead' : reason)),
        }
      : one,
  );
}

function isInBlock({ candidate, around, reasons }: Standing): boolean {
  return around.part === 'from' && candidate.headed !== true && reasons.includes('sender');
}
