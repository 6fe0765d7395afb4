/** What the words before a number say it is. */

/** A label may end in a number word and a few marks: `Tel. nr.: `, `Phone (office): `. */
const tail =
  '(?:\\s?(?:nr|no|num|number|nummer|numéro|número))?[\\s.:)#*/|–—-]{0,4}(?:\\([^)\\d]{0,24}\\)[\\s:]{0,2})?\\(?$';
const phoneWords =
  'tel|tele?fone?|telefon[iou]?|telefoon|telephone|téléphone|tél|teléfono|phone|ph|mobile?|mob|mobiel|mobil|móvil|celular|cel|cell(?:phone)?|handy|gsm|fax|telefax|call|dial|ring|text|sms|whats ?app|viber|direct|direkt|durchwahl|hotline|office|work|home|tlf|tfn|puh|тел|телефон|моб|факс|τηλ|telefonszám';
const phoneLetter = '[tmpfdcTMPFDC][.:]';
const phoneCjk =
  '电话|電話|手机|手機|携帯|传真|傳真|전화|휴대폰|팩스|هاتف|جوال|טלפון|נייד|फ़ोन|โทร|☎|☏|✆|📞|📱|📲';
const phoneAsk = '(?:call|reach|text|phone|ring|dial|bel|appelez)\\s(?:\\p{L}{1,12}\\s){0,2}(?:on|at|op|au)';

const phoneLabel = new RegExp(
  `(?:(?:^|[^\\p{L}\\p{N}])(?:${phoneWords}|${phoneAsk})|(?:^|[^\\p{L}\\p{N}.])${phoneLetter}|${phoneCjk})${tail}`,
  'iu',
);

/** A number after these is somebody's number for a thing. The list is short on purpose: metadata rejects most others. */
const otherLabel =
  /(?:^|[^\p{L}])(?:invoice|inv|order|po|ref(?:erence)?|ticket|case|id|uuid|isbn|issn|ean|upc|sku|serial|s\/n|tracking|parcel|shipment|account|acct|a\/c|iban|bic|swift|vat|tax|tin|ein|ssn|bsn|kvk|coc|btw|siren|siret|rcs|tva|naf|blz|kto|konto(?:nummer)?|ust-?id(?:-?nr)?|steuernummer|st\.?-?nr|hrb|rechnung(?:snummer|snr|s-nr)?|kundennummer|bestellnummer|factuur(?:nummer)?|klantnummer|bestelling|ordernummer|facture|commande|pedido|factura|fattura|p\.? ?iva|cif|nif|nip|regon|pesel|krs|cnpj|cpf|abn|acn|gst(?:in)?|pan|imei|rfc|doi|pmid|arxiv|version|build|revision|zip|postcode|plz|pin|otp|code|card|kaart|karte|policy|contract|registration|reg|licen[cs]e|model|part|item|article|artikel(?:nr|nummer)?|patent|timestamp|epoch|port|pid|bytes|size|lat|lon|lng|инн|кпп|огрн|бик)(?![\p{L}])[^\n\d]{0,16}$/iu;

/** `phone` or `other` when the words right before offset `at` say so, else null. Looks back 48 characters, not over a line. */
export function numberLabel(text: string, at: number): 'phone' | 'other' | null {
  const lead = text.slice(Math.max(0, at - 48), at);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  if (phoneLabel.test(line)) return 'phone';
  return otherLabel.test(line) ? 'other' : null;
}
