/** Which numbers a column holds, by its head: those of things are `Order`, `Invoice no.`, `Klantnummer`. */

import type { NumberLabel } from './labelReading.ts';
import { labelKinds } from './labelWords.ts';
import { numberLabel } from './numberLabel.ts';

/** What is said of things in heads, and in running text of much else. Data. */
const things =
  /^(?:(?:n[ro°º]?\.? ?|numer )?(?:faktur[ay]|zamówieni[ea]|klienta)|factura|fatura|encomenda|referenties?|cuenta|debiteur(?:en)?|debitor|kunde ?(?:nr|id)\.?|bedrag|betrag|montant|importe|importo|valor|kwota|belopp|beløb|totaa?l|summe|somme?|aantal|menge|cantidad|quantité|金額|合計|数量)$/iu;
/** A list of calls shows a number in the place of whoever called and has no name. */
const people =
  /^(?:customers?|clients?|klant(?:en)?|kunde|kunden|clientes?|clienti?|members?|users?|leads?|mitglied)$/iu;

/** `perhaps thing` as in numberLabel.ts: `Badge no.` */
export function columnKind(head: string): NumberLabel {
  const text = head.replace(/\s+/g, ' ').trim();
  if (people.test(text)) return null;
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => labelKinds.get(word) === 'phone')) return 'phone';
  return things.test(text) ? 'thing' : numberLabel(`${text}: `, text.length + 2);
}
