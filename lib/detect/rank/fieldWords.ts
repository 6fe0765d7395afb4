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
    'responder para, odpowiedz do, 返信先, ' +
    'svar på, svara til, vastausosoite, vastaa osoitteeseen, odpověď komu, odpovědět komu, odpovědět na, ' +
    'adresa pro odpověď, odpoveď komu, odpovedať komu, odpovedať na, odpowiedź do, adres odpowiedzi, válaszcím, válasz címe, ' +
    'răspunde la, răspundeți la, adresă de răspuns, отговор до, адрес за отговор, odgovori na, odgovor na, adresa za odgovor, naslov za odgovor, ' +
    'vastamisaadress, vastus aadressile, atbildēt uz, atsakyti į, απάντηση σε, απάντηση προς, yanıt adresi, yanıtlama adresi, ответ на адрес, ' +
    'адрес для ответа, обратный адрес, адреса для відповіді, відповідь на адресу, השב אל, כתובת למענה, الرد على, الرد إلى, پاسخ به, को जवाब दें, ' +
    'ตอบกลับไปที่, ตอบกลับถึง, trả lời đến, trả lời tới, phản hồi tới, balas ke, balas kepada, balasan ke, 回复至, 回复地址, 回覆至, 回覆地址, 返信先アドレス, 회신 주소, 답장 주소',
  from:
    'from, sender, sent by, van, afzender, verzonden door, von, absender, gesendet von, de, ' +
    'expéditeur, remitente, da, mittente, remetente, från, fra, od, nadawca, avsändare, от, ' +
    'отправитель, 差出人, 送信者, 发件人, 寄件者, 보낸사람, 보낸 사람, ' +
    'afsender, avsender, lähettäjä, sendandi, odesílatel, odosielateľ, feladó, küldő, de la, expeditor, изпращач, подател, šalje, pošiljatelj, ' +
    'pošiljalac, kellelt, saatja, sūtītājs, nuo, siuntėjas, από, αποστολέας, kimden, gönderen, від, відправник, מאת, שולח, من, المرسل, از, فرستنده, ' +
    'प्रेषक, จาก, ผู้ส่ง, từ, người gửi, dari, pengirim, 送信元, 寄件人, 發件人, 发送人, 발신자, 보낸이',
  to:
    'to, recipient, recipients, sent to, delivered-to, aan, ontvanger, ontvangers, an, ' +
    'empfänger, à, destinataire, destinataires, para, destinatario, destinatarios, a, till, til, ' +
    'do, mottagare, odbiorca, adresat, кому, 宛先, 收件人, 收件者, 받는사람, 받는 사람, ' +
    'modtager, vastaanottaja, vastaanottajat, viðtakandi, komu, příjemce, príjemca, odbiorcy, címzett, címzettek, către, destinatar, до, получател, ' +
    'za, primatelj, primalac, prejemnik, kellele, saaja, kam, saņēmējs, gavėjas, προς, παραλήπτης, παραλήπτες, kime, alıcı, alıcılar, получатель, ' +
    'одержувач, отримувач, אל, נמען, נמענים, إلى, المستلم, به, گیرنده, प्रति, प्राप्तकर्ता, ถึง, ผู้รับ, đến, tới, người nhận, kepada, penerima, ' +
    '送信先, 收信人, 수신자, 수신인, 받는이',
  copy:
    'cc, bcc, ccs, in cc, copy, in copy, copied, kopie, in kopie, ter kopie, kopie an, copie, copie à, en copie, copia, ' +
    'en copia, in copia, kopia, do wiadomości, cópia, cópia cc, em cópia, com cópia, kopi, kopi til, копия, followers, ' +
    'volgers, follower, abonnés, seguidores, ' +
    'kopia do, kopio, afrit, kopie komu, kópia, másolat, másolatot kap, în copie, копие, kopija, v vednost, koopia, κοινοποίηση, κοιν, ' +
    'копія, העתק, עותק, نسخة, نسخة إلى, رونوشت, प्रतिलिपि, สำเนา, đồng gửi, tembusan, 抄送, 副本, 密送, 密件副本, 참조, 숨은참조, 숨은 참조',
  date:
    'date, sent, datum, verzonden, gesendet, envoyé, date d’envoi, enviado, fecha, inviato, ' +
    'data, skickat, sendt, дата, отправлено, 日時, 日付, 日期, ' +
    'dato, päivämäärä, lähetetty, dagsetning, odesláno, dátum, odoslané, elküldve, trimis, изпратено, poslano, kuupäev, saadetud, datums, išsiųsta, ' +
    'ημερομηνία, στάλθηκε, tarih, надіслано, תאריך, التاريخ, تاريخ, تاریخ, दिनांक, วันที่, ngày, tanggal, 时间, 時間, 发送时间, 날짜, 보낸 날짜',
  subject:
    'subject, onderwerp, betreff, objet, asunto, oggetto, assunto, ämne, emne, temat, тема, 件名, 主题, 主旨, 제목, ' +
    'aihe, efni, předmět, predmet, tárgy, subiect, zadeva, teema, temats, tema, θέμα, konu, נושא, الموضوع, موضوع, विषय, หัวเรื่อง, chủ đề, subjek, perihal, 主題',
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
    'mitarbeiter, mitarbeiterin, betreut von, praticien, praticienne, operatore, terapeut, 担当, 担当者, ' +
    'vlastník, přiřazeno, přiřazeno komu, odpovědná osoba, zodpovědná osoba, zodpovedná osoba, vytvořil, vytvoril, upravil, priradené, ' +
    'odpowiedzialny, przypisany do, przypisano do, zmodyfikowane przez, tulajdonos, felelős, létrehozta, módosította, hozzárendelve, proprietar, responsabil, ' +
    'atribuit lui, creat de, modificat de, собственик, отговорник, създадено от, vlasnik, lastnik, odgovorna osoba, odgovorna oseba, zadužen, omanik, vastutaja, ' +
    'īpašnieks, atbildīgais, savininkas, atsakingas, κάτοχος, ιδιοκτήτης, υπεύθυνος, sahibi, sorumlu, atanan, oluşturan, владелец, ответственный, создал, кем создано, ' +
    'власник, відповідальний, створив, בעלים, אחראי, المالك, المسؤول, مالک, مسئول, स्वामी, เจ้าของ, ผู้รับผิดชอบ, người phụ trách, chủ sở hữu, pemilik, ' +
    'penanggung jawab, omistaja, vastuuhenkilö, luonut, eigandi, ansvarlig, oprettet af, opprettet av, tildelt, tilldelad, asignada a, toegewezen, 擁有者, 拥有者, 创建人, 建立者, 作成者, 소유자',
  account:
    'signed in as, logged in as, logged in, ingelogd, angemeldet, eingeloggt, signed in, account, your account, my account, google account, ingelogd als, aangemeld als, ' +
    'angemeldet als, eingeloggt als, connecté en tant que, conectado como, connesso come, ' +
    'connectée en tant que, connecté comme, collegato come, sesión iniciada como, zalogowany jako, zalogowana jako, inloggad som, logget ind som, logget inn som, ' +
    'kirjautunut, kirjautuneena, přihlášen jako, přihlášena jako, prihlásený ako, bejelentkezve, conectat ca, prijavljen kao, συνδεδεμένος ως, oturum açan, вы вошли как, ' +
    'ви увійшли як, מחובר בתור, 登录为, 登入身分, ログイン中, 로그인 계정',
  name:
    'name, full name, your name, first name, last name, contact name, naam, volledige naam, ' +
    'uw naam, je naam, voornaam, achternaam, contactpersoon, vollständiger name, ihr name, ' +
    'vorname, nachname, ansprechpartner, nom, votre nom, prénom, nombre, apellidos, nome, ' +
    'cognome, namn, navn, imię, имя, ' +
    'vor- und nachname, nom complet, nom et prénom, nombre completo, nombre y apellidos, nome completo, ' +
    'nome e cognome, fullständigt namn, imię i nazwisko, 氏名, お名前, 名前, 姓名, 이름, 성함, ' +
    'nimi, koko nimi, nafn, jméno, příjmení, celé jméno, jméno a příjmení, meno, priezvisko, meno a priezvisko, név, teljes név, kapcsolattartó, nume, ' +
    'nume complet, prenume, име, име и фамилия, ime, prezime, ime i prezime, priimek, vārds, uzvārds, vardas, pavardė, όνομα, επώνυμο, ονοματεπώνυμο, soyad, ' +
    'ad soyad, adı soyadı, имя и фамилия, фио, ім’я, прізвище, שם, שם מלא, الاسم, الاسم الكامل, نام, नाम, पूरा नाम, ชื่อ, ชื่อ-นามสกุล, tên, họ tên, họ và tên, ' +
    'nama, nama lengkap, fornavn, efternavn, etternavn, fulde navn, förnamn, efternamn, nazwisko, apellido, sobrenome, 联系人, 聯絡人, 联系人姓名',
  email:
    'e-mail, email, mail, email address, e-mail address, your email, work email, primary email, ' +
    'e-mailadres, emailadres, uw e-mail, e-mail-adresse, e-mailadresse, mailadresse, ' +
    'ihre e-mail, adresse e-mail, courriel, correo, correo electrónico, indirizzo e-mail, ' +
    'e-post, эл. почта, почта, ' +
    'adresse email, adresse mail, dirección de correo, indirizzo email, endereço de e-mail, e-postadress, ' +
    'adres e-mail, メール, メールアドレス, eメール, 邮箱, 电子邮件, 電子郵件, 이메일, ' +
    'courrier électronique, correo-e, posta elettronica, adres email, sähköposti, sähköpostiosoite, netfang, tölvupóstur, e-mailová adresa, emailová adresa, ' +
    'e-mail cím, e-mail-cím, email cím, adresă de e-mail, adresă email, имейл, имейл адрес, e-pošta, e-pošta adresa, e-poštni naslov, elektronska pošta, ' +
    'e-posti aadress, e-pasts, el. paštas, el. pašto adresas, ηλεκτρονικό ταχυδρομείο, διεύθυνση email, e-posta, e-posta adresi, электронная почта, адрес электронной почты, ' +
    'e-mail адрес, электронный адрес, електронна пошта, ел. пошта, пошта, דואר אלקטרוני, דוא״ל, דואל, אימייל, البريد الإلكتروني, بريد إلكتروني, ایمیل, پست الکترونیک, ' +
    'ईमेल, ईमेल पता, อีเมล, thư điện tử, surel, alamat email, 電郵, 电邮, 信箱, 전자 메일, 전자메일, 메일',
  phone:
    'phone, phone number, telephone, tel, tel., mobile, mobile phone, mobile number, cell, ' +
    'direct, work phone, office, whatsapp, telefoon, telefoonnummer, mobiel, telefon, ' +
    'telefonnummer, mobil, handy, rufnummer, durchwahl, téléphone, tél, tél., portable, ' +
    'teléfono, móvil, telefono, cellulare, telefone, телефон, ' +
    'port., numéro de téléphone, número de teléfono, numero di telefono, número de telefone, celular, telemóvel, ' +
    'komórka, numer telefonu, mobilnummer, 電話, 電話番号, 携帯, 携帯電話, 电话, 手机, 電話號碼, 전화, 전화번호, 휴대폰, ' +
    'puhelin, puhelinnumero, matkapuhelin, sími, símanúmer, farsími, telefonní číslo, číslo telefonu, číslo telefónu, telefónne číslo, telefón, telefonszám, mobiltelefon, mobilszám, număr de telefon, ' +
    'număr telefon, мобилен, broj telefona, mobitel, telefonska številka, telefoninumber, mobiiltelefon, tālrunis, tālruņa numurs, telefonas, telefono numeris, τηλέφωνο, ' +
    'κινητό, τηλ, telefon numarası, telefonu, telefonum, cep, cep telefonu, номер телефона, мобильный, моб, тел, номер телефону, мобільний, טלפון, נייד, טלפון נייד, الهاتف, هاتف, جوال, رقم الهاتف, ' +
    'رقم الجوال, الجوال, تلفن, تلفن همراه, موبایل, شماره تلفن, फ़ोन, फोन, मोबाइल, โทรศัพท์, เบอร์โทร, เบอร์โทรศัพท์, มือถือ, điện thoại, số điện thoại, di động, telepon, nomor telepon, ponsel, ' +
    '手機, 行動電話, 联系电话, 聯絡電話, 핸드폰, 휴대전화, 연락처, gsm, cellulaire, mobile no, telefoonnr, fastnet, vast nummer',
  company:
    'company, organization, organisation, bedrijf, bedrijfsnaam, organisatie, firma, ' +
    'unternehmen, société, entreprise, empresa, azienda, ' +
    'företag, 会社名, 御社名, 貴社名, 公司, 회사, ' +
    'yritys, fyrirtæki, společnost, spoločnosť, cég, cégnév, companie, фирма, tvrtka, poduzeće, podjetje, ettevõte, uzņēmums, įmonė, εταιρεία, εταιρία, şirket, firma adı, ' +
    'компания, организация, компанія, організація, חברה, الشركة, شركة, شرکت, कंपनी, บริษัท, công ty, perusahaan, virksomhed, bedrift, organisasjon, organización, organizzazione, szervezet, organizacja, 公司名称',
  message:
    'message, your message, comments, question, bericht, uw bericht, vraag, opmerking, ' +
    'nachricht, ihre nachricht, anfrage, votre message, mensaje, messaggio, ' +
    'mensagem, meddelande, wiadomość, メッセージ, お問い合わせ内容, 留言, 문의, ' +
    'viesti, skilaboð, zpráva, správa, üzenet, mesaj, съобщение, poruka, sporočilo, sõnum, ziņa, žinutė, μήνυμα, сообщение, повідомлення, הודעה, رسالة, الرسالة, پیام, संदेश, ข้อความ, tin nhắn, pesan, besked, beskjed, 메시지',
};
