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
    'antworten an, antwortadresse, répondre à, responder a, rispondi a, svar til, svara till, ' +
    'responder para, odpowiedz do, 返信先',
  from:
    'from, sender, sent by, van, afzender, verzonden door, von, absender, gesendet von, de, ' +
    'expéditeur, remitente, da, mittente, remetente, från, fra, od, nadawca, avsändare, от, ' +
    'отправитель, 差出人, 送信者, 发件人, 寄件者, 보낸사람, 보낸 사람',
  to:
    'to, recipient, recipients, sent to, delivered-to, aan, ontvanger, ontvangers, an, ' +
    'empfänger, à, destinataire, destinataires, para, destinatario, destinatarios, a, till, til, ' +
    'do, mottagare, odbiorca, adresat, кому, 宛先, 收件人, 收件者, 받는사람, 받는 사람',
  copy:
    'cc, bcc, ccs, in cc, copy, in copy, copied, kopie, in kopie, ter kopie, kopie an, copie, copie à, en copie, copia, ' +
    'en copia, in copia, kopia, do wiadomości, cópia, cópia cc, em cópia, com cópia, kopi, kopi til, копия, followers, ' +
    'volgers, follower, abonnés, seguidores',
  date:
    'date, sent, datum, verzonden, gesendet, envoyé, date d’envoi, enviado, fecha, inviato, ' +
    'data, skickat, sendt, дата, отправлено, 日時, 日付, 日期',
  subject:
    'subject, onderwerp, betreff, objet, asunto, oggetto, assunto, ämne, emne, temat, тема, 件名, 主题, 主旨, 제목',
  owner:
    'owner, contact owner, lead owner, deal owner, account owner, record owner, assigned to, ' +
    'assignee, created by, modified by, last modified by, updated by, account manager, ' +
    'account executive, sales rep, sales owner, added by, logged by, responsible, eigenaar, ' +
    'contacteigenaar, leadeigenaar, toegewezen aan, aangemaakt door, gewijzigd door, ' +
    'verantwoordelijke, accountmanager, besitzer, inhaber, kontaktinhaber, zuständig, ' +
    'zugewiesen an, verantwortlich, bearbeiter, erstellt von, geändert von, propriétaire, ' +
    'assigné à, propietario, asignado a, creado por, proprietario, assegnato a, ' +
    'créé par, modifié par, propriétaire du contact, propietario del contacto, modificado por, creato da, ' +
    'modificato da, proprietário, responsável, criado por, właściciel, opiekun, utworzone przez, ägare, ansvarig, ' +
    'skapad av, ejer, eier, 所有者, ' +
    'practitioner, therapist, stylist, booked with, handled by, behandler, medarbejder, behandlet af, behandelaar, medewerker, ' +
    'mitarbeiter, mitarbeiterin, betreut von, praticien, praticienne, operatore, terapeut, 担当, 担当者',
  account:
    'signed in as, logged in as, logged in, ingelogd, angemeldet, eingeloggt, signed in, account, your account, my account, google account, ingelogd als, aangemeld als, ' +
    'angemeldet als, eingeloggt als, connecté en tant que, conectado como, connesso come',
  name:
    'name, full name, your name, first name, last name, contact name, naam, volledige naam, ' +
    'uw naam, je naam, voornaam, achternaam, contactpersoon, vollständiger name, ihr name, ' +
    'vorname, nachname, ansprechpartner, nom, votre nom, prénom, nombre, apellidos, nome, ' +
    'cognome, namn, navn, imię, имя, ' +
    'vor- und nachname, nom complet, nom et prénom, nombre completo, nombre y apellidos, nome completo, ' +
    'nome e cognome, fullständigt namn, imię i nazwisko, 氏名, お名前, 名前, 姓名, 이름, 성함',
  email:
    'e-mail, email, mail, email address, e-mail address, your email, work email, primary email, ' +
    'e-mailadres, emailadres, uw e-mail, e-mail-adresse, e-mailadresse, mailadresse, ' +
    'ihre e-mail, adresse e-mail, courriel, correo, correo electrónico, indirizzo e-mail, ' +
    'e-post, эл. почта, почта, ' +
    'adresse email, adresse mail, dirección de correo, indirizzo email, endereço de e-mail, e-postadress, ' +
    'adres e-mail, メール, メールアドレス, eメール, 邮箱, 电子邮件, 電子郵件, 이메일',
  phone:
    'phone, phone number, telephone, tel, tel., mobile, mobile phone, mobile number, cell, ' +
    'direct, work phone, office, whatsapp, telefoon, telefoonnummer, mobiel, telefon, ' +
    'telefonnummer, mobil, handy, rufnummer, durchwahl, téléphone, tél, tél., portable, ' +
    'teléfono, móvil, telefono, cellulare, telefone, телефон, ' +
    'port., numéro de téléphone, número de teléfono, numero di telefono, número de telefone, celular, telemóvel, ' +
    'komórka, numer telefonu, mobilnummer, 電話, 電話番号, 携帯, 携帯電話, 电话, 手机, 電話號碼, 전화, 전화번호, 휴대폰',
  company:
    'company, organization, organisation, bedrijf, bedrijfsnaam, organisatie, firma, ' +
    'unternehmen, société, entreprise, empresa, azienda, ' +
    'företag, 会社名, 御社名, 貴社名, 公司, 회사',
  message:
    'message, your message, comments, question, bericht, uw bericht, vraag, opmerking, ' +
    'nachricht, ihre nachricht, anfrage, votre message, mensaje, messaggio, ' +
    'mensagem, meddelande, wiadomość, メッセージ, お問い合わせ内容, 留言, 문의',
};
