/** More words for numbers of things: orders, bookings, customers, contracts, codes and what else shops, offices and banks number. */
import type { LabelKind } from './labelWords.ts';

/** As in `labelWords`, whose sentences say what each kind means. */
export const thingWords: Partial<Record<LabelKind, readonly string[]>> = {
  thing: [
    'rekening akaun akaunti lccn oclc pmcid zdb bsb ersatz oem c.f n.i.f c.i.f p.i s.s.n đơn ת.ז ח.פ זהות',
    'fiskalna fiskalni rodné rodného personnummer identifikačné',
    'sss philhealth hdmf',
    // What goes with a parcel, often before the name of who carries it; and what a program is unlocked by.
    'frachtbrief vrachtbrief fraktsedel fragtbrev fraktbrev rahtikirja fuvarlevél przewozowy przewozowego товарителница товарителницата',
    'товарница накладна накладної накладной ттн φορτωτική φορτωτικής irsaliye irsaliyesi',
    'lizenzschlüssel licentiesleutel licensnyckel licensnøgle lisensnøkkel lisenssiavain licenckulcs litsentsivõti licenční licenčný licencyjny',
    'лицензионный лицензионен ліцензійний',
    // Where the ending says whose it is.
    'tilausnumerosi tilausnumeronne tilausnumero asiakasnumerosi asiakasnumeronne laskunumerosi varausnumerosi',
    'varausnumeronne viitenumerosi jäsennumerosi ordrenummeret ordernumret kundnumret kundenummeret',
    'fakturanumret fakturanummeret bokningsnumret medlemsnumret rendelésszáma rendelésszámod ügyfélszáma',
    'számlaszáma tuotekoodi tilauskoodi asiakaskoodi varauskoodi tootekood',
  ],
  paper: [
    'fiscale fiscal fiscală smlouvy zmluva zmluvy szerződésszám leping lepingu līgums līguma sutartis sutarties',
    'договору договір договору угоди ugovor ugovora pogodba pogodbe contractului sözleşme kontrak συμβόλαιο',
    'kontrakt kontraktu العقد عقد قرارداد חוזה',
    'lizenz licentie licencia licença licenza licencja licencji licență licenc licenca licence licens lisens lisenssi litsents лиценз лицензия лицензии',
    'ліцензія ліцензії άδεια άδειας lisensi lesen',
  ],
  loose: [
    // Orders.
    'objednávka objednávky objednávce zamówienie zamówienia zlecenie zlecenia rendelés rendelési megrendelés',
    'megrendelési comanda comandă comenzii narudžba narudžbe porudžbina porudžbine naročilo naročila tellimus',
    'tellimuse pasūtījums pasūtījuma užsakymas užsakymo tilaus tilauksen beställning beställningen bestilling',
    'bestillingen ordre ordren orden ordem encomenda pöntun pöntunar porosia porosisë sipariş siparişi siparişiniz',
    'pesanan permintaan agizo oda comanda заказа заказу заявки замовлення поръчка поръчката поруџбина поруџбине наруџбина',
    'наруџбине нарачка παραγγελία παραγγελίας الطلب طلب طلبك طلبكم طلبية سفارش سفارشی הזמנה ההזמנה הזמנתך आर्डर',
    'ऑर्डर অর্ডার অর্ডারের',
    // What is asked of offices and shops, and how they file it.
    'application complaint docket ledger protocol consumer policyholder antrag beschwerde vorgang plainte',
    'réclamation reclamo reclamación incidencia folio guía boleto boleta trámite protocolo reclamação chamado',
    'requerimento protocollo segnalazione reclamo klacht wniosek wniosku',
    'sprawa sprawy skarga stížnost kérelmi panasz cererea reclamație',
    'žalba ansökan ärende ansøgning søknad saken hakemus taotlus iesniegums prašymas',
    'αίτηση αίτησης обращение обращения жалоба заявление звернення скарга заява заявление молба захтев başvuru abone',
    'dosya şikayet aduan pengaduan شكوى בקשה תלונה फ़ाइल',
    // Receipts, lots.
    'recibo recibos ricevuta reçu quittung kwitantie resit kuitansi kvittering kvitto kuitti paragon партида партии',
    // What confirms them.
    'auftragsbestätigung bestellbestätigung buchungsbestätigung reservierungsbestätigung orderbevestiging opdrachtbevestiging',
    'bestelbevestiging boekingsbevestiging reserveringsbevestiging orderbekräftelse bokningsbekräftelse orderbekreftelse ordrebekreftelse',
    'ordrebekræftelse bookingbekræftelse bestillingsbekreftelse tilausvahvistus varausvahvistus',
    // Bookings and tickets.
    'buchung reservierung réservation reserva prenotazione boeking reservering bokning bokningen rezerwacja',
    'rezerwacji rezervace rezervácia rezervácie foglalás foglalási rezervare rezervării rezervacija rezervacije',
    'varaus varauksen broneering broneeringu κράτηση κράτησης rezervasyon tempahan reservasi бронь брони',
    'бронирование бронирования бронювання резервация الحجز حجز رزرو',
    // Customers, members, accounts.
    'klienta klientu kliento kliendi zákazníka zákaznícke zákaznické ügyfél clientului asiakas asiakkaan',
    'kupca stranke клиента клієнта клиентски купца πελάτη müşteri müşteriniz pelanggan العميل مشتری לקוח הלקוח',
    'ग्राहक গ্রাহক mitglied lidmaatschap socio adhérent członka člena jäsen członkowski član üye üyelik anggota',
    'العضوية konta účtu счета рахунку сметка račun računa рачун рачуна الحساب حساب חשבון',
    // Invoices, parcels, goods and codes.
    'rg vk faktura fakturan fakturaen faktúry faktúru rēķina sąskaitos lasku laskun arve fatura фактуры фактура الفاتورة فاتورة فاکتور חשבונית',
    'invois tagihan resi zásilky zásielky przesyłki paczki csomag csomagszám kolli colis envío spedizione',
    'paczka zásilka zásielka balík paquete pacco pakken pakket pakke paketet paket пакет πακέτο δέμα δέματος kargonuz',
    'suivi seguimiento rastreo rastreio rastreamento tracciamento śledzenia sledování sledovania követési spårning sporing seuranta urmărire',
    'проследяване отслеживания відстеження praćenje praćenja sledenje jälgimine izsekošanas sekimo παρακολούθησης',
    'försändelse отправления посилки пратка пратки pošiljke пошиљке takip kargo شحنة الشحنة',
    'drawing dwg zeichnung tekening výkres produktu výrobku výrobek termék tuote товар товара proizvod ürün',
    'kod kode kodas kods kód koodi kood koda kodu κωδικός κωδικο кода кодът كود الرمز رمز کد קוד कोड কোড mã',
    'azonosító identyfikator идентификатор queue referentie referanse referens referenssi viite',
    'viitenumero značka variabilní symbol referință referenz referência referencia referencija riferimento',
    'ссылка ссылки αναφορά αναφοράς مرجع المرجع cod cód entidade',
    // What a payment is for, as banks read it.
    'ocr vs verwendungszweck zahlungsreferenz betalingsreferanse mededeling causale közlemény viitenumber',
    // Passwords, of networks too.
    'wifi wlan password pwd passwort kennwort wachtwoord passe contraseña clave senha hasło heslo jelszó parolă parola',
    'parole lozinka geslo lösenord adgangskode passord salasana parool slaptažodis şifre şifresi sandi khẩu nenosiri',
    'пароль пароля парола лозинка السر المرور סיסמה पासवर्ड পাসওয়ার্ড',
  ],
};
