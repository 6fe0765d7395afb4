/** The words by which pages say whose address follows, in the languages of our users and their neighbours. Data: no rule is in here. */

/** What the words before an address say of it. */
export type FieldLabel =
  | 'replyTo'
  | 'from'
  | 'to'
  | 'copy'
  | 'date'
  | 'subject'
  | 'owner'
  | 'account'
  | 'name'
  | 'email'
  | 'phone'
  | 'company'
  | 'message';

/** Lower case, without the colon, a comma between. A label is one of these words by itself, or one of them with a colon in running text. */
export const fieldWords: Readonly<Record<FieldLabel, string>> = {
  replyTo:
    'reply-to, reply to, replyto, antwoord aan, antwoordadres, beantwoorden aan, antwort an, ' +
    'antworten an, antwortadresse, répondre à, responder a, rispondi a, svar til, svara till',
  from:
    'from, sender, sent by, van, afzender, verzonden door, von, absender, gesendet von, de, ' +
    'expéditeur, remitente, da, mittente, remetente, från, fra, od, nadawca, от, отправитель',
  to:
    'to, recipient, recipients, sent to, delivered-to, aan, ontvanger, ontvangers, an, ' +
    'empfänger, à, destinataire, destinataires, para, destinatario, destinatarios, a, till, til, ' +
    'do, кому',
  copy: 'cc, bcc, copy, kopie, kopie an, copie, copie à, copia, kopia, cópia, копия',
  date:
    'date, sent, datum, verzonden, gesendet, envoyé, date d’envoi, enviado, fecha, inviato, ' +
    'data, skickat, sendt, дата, отправлено',
  subject: 'subject, onderwerp, betreff, objet, asunto, oggetto, assunto, ämne, emne, temat, тема',
  owner:
    'owner, contact owner, lead owner, deal owner, account owner, record owner, assigned to, ' +
    'assignee, created by, modified by, last modified by, updated by, account manager, ' +
    'account executive, sales rep, sales owner, added by, logged by, responsible, eigenaar, ' +
    'contacteigenaar, leadeigenaar, toegewezen aan, aangemaakt door, gewijzigd door, ' +
    'verantwoordelijke, accountmanager, besitzer, inhaber, kontaktinhaber, zuständig, ' +
    'zugewiesen an, verantwortlich, bearbeiter, erstellt von, geändert von, propriétaire, ' +
    'assigné à, créé par, propietario, asignado a, creado por, proprietario, assegnato a',
  account:
    'signed in as, logged in as, logged in, ingelogd, angemeldet, eingeloggt, signed in, account, your account, my account, google account, ingelogd als, aangemeld als, ' +
    'angemeldet als, eingeloggt als, connecté en tant que, conectado como, connesso come',
  name:
    'name, full name, your name, first name, last name, contact name, naam, volledige naam, ' +
    'uw naam, je naam, voornaam, achternaam, contactpersoon, vollständiger name, ihr name, ' +
    'vorname, nachname, ansprechpartner, nom, votre nom, prénom, nombre, apellidos, nome, ' +
    'cognome, namn, navn, imię, имя',
  email:
    'e-mail, email, mail, email address, e-mail address, your email, work email, primary email, ' +
    'e-mailadres, emailadres, uw e-mail, e-mail-adresse, e-mailadresse, mailadresse, ' +
    'ihre e-mail, adresse e-mail, courriel, correo, correo electrónico, indirizzo e-mail, ' +
    'e-post, эл. почта, почта',
  phone:
    'phone, phone number, telephone, tel, tel., mobile, mobile phone, mobile number, cell, ' +
    'direct, work phone, office, whatsapp, telefoon, telefoonnummer, mobiel, telefon, ' +
    'telefonnummer, mobil, handy, rufnummer, durchwahl, téléphone, tél, tél., portable, ' +
    'teléfono, móvil, telefono, cellulare, telefone, телефон',
  company:
    'company, organization, organisation, bedrijf, bedrijfsnaam, organisatie, firma, ' +
    'unternehmen, société, entreprise, empresa, azienda',
  message:
    'message, your message, comments, question, bericht, uw bericht, vraag, opmerking, ' +
    'nachricht, ihre nachricht, anfrage, votre message, mensaje, messaggio',
};
