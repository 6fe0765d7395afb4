/** The words that begin an earlier message, a forwarded one, or a signature, in the languages of our users and their neighbours. Data. */

/** `On Mon, 3 Nov 2025, Jane Doe <jane@acme.com> wrote:` stands before what is quoted. */
export const quoteIntro =
  /(?:\b(?:wrote|writes|schreef|schrieb|escribió|ha scritto|escreveu|skrev|napisał\(?a?\)?|пишет|написал\(?а?\)?)\s?:)|(?:\ba écrit\s?:)|^(?:op|am|le|il|el|em|den|on)\s.{3,100}\s(?:schreef|schrieb|écrit|scritto|escribió|escreveu|skrev|wrote)\b.{0,160}:|^(?:-{2,}|_{5,}|\*{2,})\s?(?:original message|oorspronkelijk bericht|ursprüngliche nachricht|original-nachricht|message d'origine|mensaje original|messaggio originale|original appointment)\s?(?:-{2,}|_{5,}|\*{2,})?|^(?:show|hide|toon|verberg|anzeigen|ausblenden)?\s?(?:quoted text|earlier messages?|eerdere berichten|zitierter text|trimmed content)$/iu;

/** `---------- Forwarded message ---------` */
export const forwardIntro =
  /(?:forwarded message|begin forwarded message|doorgestuurd bericht|begin doorgestuurd bericht|weitergeleitete nachricht|anfang der weitergeleiteten|message transféré|message transmis|mensaje reenviado|messaggio inoltrato|(?:início da )?mensagem (?:re)?encaminhada|vidarebefordrat (?:meddelande|brev)|videresendt|(?:dalej )?przekazan[ae] wiadomość|wiadomość przekazana|przesłana dalej wiadomość|välitetty viesti|přeposlaná zpráva|továbbított (?:üzenet|levél)|mesaj redirecționat|пересылаемое сообщение|пересланное сообщение|転送(?:された)?メッセージ|已转发的?邮件|转发的邮件|전달된 메시지)/iu;

/** What a subject begins with when its message passes on another one. */
export const forwardSubject = /^\s*(?:fwd?|wg|doorst|doorgestuurd|tr|rv|i|enc|vs|vb|pd|пересл)\s?:\s?\S/iu;

/** A line by itself that ends a letter. */
export const signOff =
  /^(?:--|—|(?:(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes|thanks)|regards|best|cheers|thanks|thank you|many thanks|sincerely|yours (?:sincerely|truly|faithfully)|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|m\.?v\.?g\.?|mit (?:freundlichen|besten|herzlichen) grüßen|(?:freundliche|viele|beste|liebe|herzliche) grüße|mfg|cordialement|bien à vous|bien cordialement|saludos(?: cordiales)?|un saludo|cordiali saluti|distinti saluti|atenciosamente|med vänliga hälsningar|med venlig hilsen|vennlig hilsen|z poważaniem|pozdrawiam|mvh|hälsningar|att|abraços|atentamente|un cordial saludo|с уважением)[,.!]?|sent from my \p{L}+(?: \p{L}+)?|verzonden vanaf mijn .{2,20}|von meinem .{2,20} gesendet)$/iu;

/** A list that people are on without having written. */
export const unsubscribe =
  /\b(?:unsubscribe|opt[- ]?out|afmelden|uitschrijven|abmelden|abbestellen|désabonner|désinscrire|darse de baja|disiscriver\w+|annullare l['’]iscrizione|cancelar (?:a )?inscrição|descadastrar|wypisz|avregistrera|avprenumerera)\b/iu;

/** What the head of a message says besides whom it is from. */
export const headerField =
  /(?:^|[\s>])(?:sent|date|to|subject|verzonden|datum|aan|onderwerp|gesendet|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|inviato|data|oggetto|skickat|till|ämne|sendt|til|emne)\s?[:：]/iu;
