/** The words that say of a number that nobody picks it up as their own. Data: what follows from them is in lineKind.ts. */

/** Wherever they stand in a label, or right before a number. */
export const faxWords =
  /(?<!\p{L})(?:(?:tele)?fax(?:es|nummer|nr)?|facsimile|t[ée]l[ée]copieu?r?|faks(?:u|nummer)?|факс|φαξ)(?!\p{L})|ファ(?:ッ)?クス|传真|傳真|팩스/iu;

/** Then it is a phone, too: `Tel. & Fax`. */
export const phoneWords =
  /(?<!\p{L})(?:tel|t[ée]l[ée](?:ph|f)[oóô]\p{L}*|(?:tele)?phone|fon|mobi\p{L}+|cell)(?!\p{L})|電話|电话/iu;

/** Where a company answers: wherever they stand. */
export const switchboardWords =
  /(?<!\p{L})(?:switchboard|reception|front desk|telefooncentrale|receptie|(?:telefon)?zentrale|rezeption|centralita|conmutador|recepción|centralino|central telef[oóô]nica|recepção|centrala|recepcja|sekretariat|växeln?|hovednummer|omstilling(?:en)?|pbx)(?!\p{L})|代表電話|代表番号|总机|總機|대표전화/iu;

/** The same, but only as all that a label says: `Main`, `Standard`, `Algemeen nummer`. */
export const wholeSwitchboardWords =
  /^(?:main|general|central|head office|hq|algemeen|hoofd|centrale?|standard|accueil|general|geral|allgemein|haupt|代表|대표)[ -]?(?:line|phone|office|tel|telephone|number|nummer|telefon|telefoonnummer|rufnummer|numéro)?$/iu;
