/** Numbers that are no phones, though most would be valid ones in their country: nothing is found. */
import { expect, it } from 'vitest';
import { detect } from '../../../bench/detect/node.ts';

const documents: readonly (readonly [string, string, string])[] = [
  [
    'a German invoice',
    'DE',
    `Rechnung Nr. 2024-001234\nRechnungsdatum: 14.03.2024\nKundennummer: 10045678\nLeistungszeitraum 01.02.2024 - 29.02.2024\n\nPos  Artikelnr.      Menge   Einzelpreis   Gesamt\n1    0400123456      2       1.234,50      2.469,00 EUR\n2    4006381333931   10      12,00         120,00 EUR\n\nNetto 2.589,00 EUR\nUSt 19 % 491,91 EUR\nBitte überweisen Sie auf IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX\nSparkasse Köln, BLZ 370 501 98, Kto. 0532013000\nUSt-IdNr. DE 123 456 789\nSteuernummer 133/8150/8159\nSt.-Nr.: 21/815/08150\nHRB 12345, Amtsgericht Köln\nSteuer-ID 12 345 678 901\nGläubiger-ID DE98ZZZ09999999999\nMandatsreferenz 0612345678\nAmazon Bestellnummer 302-1234567-1234567\nSendungsnummer 00340434161094042557\nLieferschein 0801234567\nPLZ 50667`,
  ],
  [
    'a French invoice',
    'FR',
    `FACTURE N° 2024-0612\nDate : 14/03/2024\nClient n° 0412345678\nSIREN 732 829 320\nSIRET 732 829 320 00074\nRCS Paris B 732 829 320\nTVA intracommunautaire FR 44 732829320\nCode APE 6201Z\nIBAN FR76 3000 6000 0112 3456 7890 189\nRIB : 30006 00001 12345678901 89\nTotal HT 12 345,67 €\nTotal TTC 14 814,80 EUR\nCommande 0123456789\nN° de suivi 6A 12345 67890 1\nCapital social de 1 234 567 euros\nN° de sécurité sociale 1 85 12 75 108 123 45`,
  ],
  [
    'a Dutch invoice',
    'NL',
    `Factuurnummer: 20240612\nFactuurdatum: 14-03-2024\nKlantnummer 0612345678\nKvK 12345678\nKvK-nummer: 01234567\nBTW NL123456789B01\nBSN 123456782\nIBAN NL91 ABNA 0417 1643 00\nBetalingskenmerk 1234 5678 9012 3456\nOrdernummer 0201234567\nTotaal € 1.234,56\nTrack & trace 3STEST012345678`,
  ],
  [
    'a British invoice',
    'GB',
    `Invoice No: 02071234567\nDate: 14/03/2024\nAccount number 12345678\nSort code 20-00-00\nVAT Reg No GB 123 4567 89\nCompany No. 01234567\nUTR 1234567890\nNI number QQ 12 34 56 C\nPO 4500012345\nTotal £1,234.56\nRef: 07700900123\nCompany registered in England 02345678`,
  ],
  [
    'an American invoice',
    'US',
    `INVOICE #10045\nInvoice Number                      4155552671\nPO Number: 4500012345\nEIN 12-3456789\nSSN 123-45-6789\nRouting number 021000021 Account 1234567890\nOrder # 112-1234567-1234567\nUPS tracking 1Z999AA10123456784\nUSPS 9400 1000 0000 0000 0000 00\nFedEx 7712 3456 7890\nZIP 94105-1234\nSubtotal $1,234.56\nTotal due 2,345.67\nCard 4111 1111 1111 1111\nCard ending 4242 exp 12/26\nISBN 978-0-306-40615-7\nISBN 0-306-40615-2\nISSN 2049-3630\nUPC 036000291452\nMember since 2019-2024\nCase 2:21-cv-01234-ABC`,
  ],
  [
    'an Italian invoice',
    'IT',
    `Fattura n. 123/2024 del 14/03/2024\nP.IVA 01234567890\nP. IVA IT 01234567890\nCodice fiscale RSSMRA85T10A562S\nC.F. 01234567890\nIBAN IT60 X054 2811 1010 0000 0123 456\nREA MI-1234567\nTotale € 1.234,56\nOrdine 0612345678\nCodice destinatario 0000000\nCAP 20121`,
  ],
  [
    'a Spanish invoice',
    'ES',
    `Factura nº 2024/0612\nFecha: 14/03/2024\nCIF B12345678\nNIF 12345678Z\nNº de pedido 912345678\nIBAN ES91 2100 0418 4502 0005 1332\nCuenta 2100 0418 45 0200051332\nTotal 1.234,56 €\nCliente 600123456\nNº de albarán 934567890`,
  ],
  [
    'registers of companies, and offers by number',
    'DK',
    'CVR 29 18 83 77\nCVR-nr. 29188377\nOrg.nr. 55 60 12 57\nTilbud nr. 20 12 34 56\nBooket online 26/11-2026 21:12',
  ],
  [
    'references in French',
    'FR',
    'Commercial terrain (réf. 0655-118822)\nDevis n° 06 55 11 88 22\nSIRET 732 829 320 00074',
  ],
  ['registers in Croatian', 'HR', 'OIB 48219073365 · MB 060241837\nMatični broj: 060241837'],
  ['registers in Chinese', 'TW', '統一編號 53187204\n統編：53187204\n訂單編號 0921648305'],
  ['registers in Korean', 'KR', '사업자등록번호 124-81-00998\n법인등록번호: 031-789-2250'],
  ['registers in Hungarian and Greek', 'GR', 'Adószám 2104826600\nΑΦΜ: 2104826600\nΓΕΜΗ 2104826600'],
  ['registers in Turkish', 'TR', 'Mersis No: 02123456789\nVergi No 0212 345 67 89'],
  ['an invoice in Polish', 'PL', 'Faktura 601338274\nZamówienie nr 601338274\nRachunek 601338274'],
  ['an invoice in Czech', 'CZ', 'Faktura 601338274\nčíslo účtu 601338274/0800\nObjednávka 601 338 274'],
  ['an invoice in Serbian', 'RS', 'PIB 101234567\nMatični broj 07123456\nŽiro račun 0601234567'],
  ['an amount beside an e-mail', 'HU', 'kiss.dora@acme.hu, 20 554 183 Ft; kiss.dora@acme.hu 20/554-1832'],
  ['an offer in Portuguese', 'PT', 'Proposta n.º 91 2345 679 enviada'],
  ['an offer’s number named before it', 'ES', 'N.º de oferta 962450117\nNúmero de presupuesto: 962 450 117'],
  ['an offer’s number in French', 'FR', 'Numéro de devis : 06 55 11 88 22'],
  ['a register in Czech', 'CZ', 'IČO: 27082440\nDIČ 270 824 401'],
  [
    'server logs',
    'US',
    `2026-11-23 10:30:15,123 INFO [main] pid=4155552671 took 1234567 ms\n2026-11-23T10:30:15.123456Z ERROR req=8005551234 status 500\nNov 23 10:30:15 host sshd[12345]: Failed password for root from 192.168.1.100 port 52222\n10.0.0.1 - - [23/Nov/2026:10:30:15 +0000] "GET /item/4155552671 HTTP/1.1" 200 5316\n1763900000.123456 conn 172.16.254.1:443 -> 10.10.10.10:55555\n[  123.456789] usb 1-1: new device\n0x7ffee4155552671\nsize 1234567890 bytes\nuser 2025550123 logged in\n1763900000123 worker-3 done in 0.123456789s\nprocess 4155552671 exited\nmemory: 1234567 1234567 1234567\nversion 10.15.7.1234567\nUUID 550e8400-e29b-41d4-a716-446655440000\nbuild 20261123.1234567`,
  ],
  [
    'dates, measures, norms',
    'DE',
    `2026-11-23 10:30:15 [12345] DEBUG 0x0301234567 elapsed 030123456 us\nGPS 52.520008, 13.404954\nlat 52,520008 lon 13,404954\nErgebnis 3:2 (1:0)\nBundesliga 2023/2024\n1990-2024\n01/2024 02/2024 03/2024\n100.000 200.000 300.000\nSeite 123-145\nISBN 978-3-16-148410-0\nISBN 3-16-148410-X\n§ 123 Abs. 4 BGB\nDIN 18040-1\nDIN EN ISO 9001:2015\n50667 Köln 12345678\n11.03.24-15.03.24\n08:00-12:00 13:00-17:30\n0800-1200 1300-1730`,
  ],
  [
    'a shipping notice',
    'US',
    `Dear customer, your package 9205 5902 1234 5678 9012 34 will arrive 11/23/2026 - 11/25/2026 between 8:00-12:00.\nOrder 4155552671 placed. Order total: $123.45. Qty 1 000 000\nTracking #: 771234567890\nReservation 8885551234 for 2 nights. Flight UA1234 seat 12A, ticket 016-1234567890\nScore 21-15 19-21 15-12. Lottery numbers: 04 12 23 35 41 49\nPopulation 331,449,281; area 9,833,520 km2\nDimensions 1920x1080 1024 x 768\nSKU 415-555-2671-X\nModel 800-555-1234A\nPart No. 415.555.2671`,
  ],
  [
    'tables of a benchmark',
    'DE',
    `| undici | 22234.42 req/sec | ± 2.94 % |
      64        ascii 3550402.0           661277.65
      64 base64-ascii 1036825.9            48644.72`,
  ],
  ['memory', 'DE', '00000000  7f 45 4c 46 02 01 01 00  00 00 00 00\n<Buffer 61 61 61 61 61>\n006A 0307 0303'],
  ['programs', 'FR', "const digits = '0123456789'; // see `0928584444`, commit 0222540827, #04155552"],
  ['addresses of the USA', 'DE', 'Boston, MA 02110-1301 USA\nBoston,\n  MA  02111-1307, USA'],
  ['sums', 'US', '512/(5401-512)=0.105, 3 + 4155552671'],
  [
    'columns under their heads',
    'FR',
    `Facture       Client        Montant
0612345678    0412345678    100,00
0612345679    0412345679    200,00`,
  ],
  [
    'numbers of things, French',
    'FR',
    "Votre relevé n° 0199003344\nn° 01 99 00 33 44\nID d'enregistrement : 0142685300\nContrat 0142685300\nImmatriculation 01 42 68 53 00",
  ],
  [
    'numbers of things, German',
    'DE',
    'Nr. 030 2312593\nVertrag 49302312599\nIK 461100334\nKennzeichen 030 2312593\nAktenzeichen 030 2312593',
  ],
  [
    'numbers of things, Spanish',
    'ES',
    'Expediente: 912 345 678\nMatrícula 912 345 678\nPóliza nº 912 345 678\nContrato 912 345 678',
  ],
  [
    'numbers of things, English',
    'US',
    'Record ID 415-555-2671\nPolicy 415-555-2671\nContract 415-555-2671\nLicense plate 415 555 2671',
  ],
  [
    'digits that are shown in another order',
    'NL',
    '+31 6 \u202e87654321\u202c\n\u202e06 12345678\u202c\n06 \u206712 34\u2069 56 78\n06\u202a 1234\u202b5678',
  ],
  ['coordinates and measures', 'NL', '52.370216, 4.895168; 0.12345678 m, 00.12345678 s, 12:30:06.12345678'],
  ['amounts where no phone is grouped so', 'DE', 'a city of 1 234 567 people, 71 234 567 in all'],
  [
    'numbers of things, Italian and Polish',
    'IT',
    'Pratica n. 06 678 4343\nn. 06 678 4343\nUmowa nr 06 678 4343',
  ],
  [
    'a week of a small calendar',
    'CA',
    'November 2026 Sun Mon Tue 1 2 3 4 5 6 7 8 Wk 47: 21 22 23 24 25, Mo 26 27 28 29 30',
  ],
  [
    'an order and whose it is, between its name and its number',
    'US',
    'Your order number is 6465550131.\nYour booking reference is 4155552671.\nYour statement number is 4155552671.',
  ],
  ['the same in Finnish', 'FI', 'Tilausnumerosi on 0405187723. Tuotekoodi 09-41783300'],
  ['the same in Romanian', 'RO', 'Numărul comenzii dvs. este 0722418935.'],
  ['the same in Turkish', 'TR', 'Sipariş numaranız 05324182237.'],
  ['the same in the Philippines', 'PH', 'Ang iyong order number ay 09174182273.'],
  ['the same in Arabic', 'SA', 'رقم طلبك هو 0554182273\nرقم الطلب 0554182273'],
  ['the same in Vietnamese', 'VN', 'Mã đơn hàng của bạn là 0912418227'],
  ['an order in Slovak', 'SK', 'Číslo objednávky: 0905718334\nČíslo rezervácie 0905718334'],
  ['an order in Bulgarian', 'BG', 'Номер на поръчка: 0888418273'],
  ['an order in Serbian', 'RS', 'Број поруџбине: 063418722'],
  ['an order in Bengali', 'BD', 'অর্ডার নম্বর 01711418227'],
  ['an order in Thai', 'TH', 'หมายเลขคำสั่งซื้อ 0814182273'],
  ['an order in Swahili', 'KE', 'Nambari ya agizo 0722418227'],
  ['an order in Malay', 'MY', 'No. pesanan 0124182273'],
  ['an order in Persian', 'IR', 'شماره سفارش ۰۹۱۲۴۱۸۲۲۷۳'],
  [
    'numbers of things, Hebrew',
    'IL',
    'מספר הזמנה 0544182273, תעודת זהות 041822733, מספר לקוח 036128473, ת.ז. 041822733',
  ],
  ['an abbreviation that ends in a dot', 'DE', 'Mitgliedsnr. 0301234567\nKundennr. 030 1234567'],
  ['initials that name a number', 'IT', 'P.IVA e C.F. 03847120964\nCodice fiscale: 03847120964'],
  ['a heading and its number', 'SE', 'FAKTURA 0708418227'],
  ['a tax file number', 'AU', 'TFN 418 227 331'],
  ['drawings and catalogues', 'GB', 'drawing 0207-946-0812 rev C'],
  ['a list of libraries', 'US', 'LCCN 2024-041822'],
  [
    'what a bank statement says a payment is for',
    'DE',
    'Verwendungszweck VK 0711418227 RG 030418227\nMiete 04/24 0160 4182       640,00',
  ],
  ['parts', 'DE', 'Ersatz für               0261 210 154\nOEM                      06A 906 433'],
  ['a line of a mail server', 'DE', 'postfix/qmgr[2217]: removed; queue 0301234567 delay=0.42'],
  ['a piece of a name after a dot', 'FR', 'DOI 10.1016/j.cell.2024.01.042'],
  ['a constant of physics', 'DE', 'N = 6.022 140 76 x 10^23'],
  ['when somebody may be reached', 'DE', 'Wir sind erreichbar am 24 12 24 und in 10115 Berlin'],
  [
    'a reference and an amount to be paid by it',
    'PT',
    'Referência 912 345 678 Valor 84,90 €\nReferência: 291 234 567\nCod. 912 345 678',
  ],
  ['an account at a bank that is named', 'ID', 'No. rekening BCA 0213456789 a.n. CV Sinar Terang'],
  ['numbers that are said to be some', 'BR', 'o chamado no 21 98765 4321; pedido no 11987654321'],
  [
    'the minutes of a timetable',
    'DE',
    '05 20 35 50  06 05 20 35 50  07 05 15 25 35 45 55\n08 05 15 25 35 45 55  09 10 30 50  10 10 30 50',
  ],
  ['shares and people', 'IN', 'Turnover 98765 43210 shares, for 98765 43210 people'],
  ['money by its name', 'VN', '912.345.678 đồng, hơn 0912 345 678 đồng'],
  ['a Belgian VAT number', 'BE', 'BE 0458.123.789 – RPR Brussel, BE 0458 123 789'],
  ['a file and its year', 'FI', 'asia 040/2025 ja 09178/2025'],
  ['releases', 'PL', 'Chrome 144.0.7514.0 and 66.0.3345.0'],
  ['characters of an expression', 'DE', '3[3569][02-46-9]|[28][02-57-9]'],
  ['my number of a thing, in one word', 'TR', 'sipariş numaram 05321230045, müşteri numaram 0532 123 00 45'],
  ['what a shop has newly sent', 'ES', 'pedido nuevo 612 345 678, nuevo pedido 612 345 678'],
  ['a complaint', 'TR', 'şikayet 05321230045 hakkında'],
  ['an American’s invoice by its month', 'US', 'Invoice number of May 415-555-2671'],
  [
    'fields of articles',
    'NL',
    'artikelnr;omschrijving;ean\n0612345001;Deurkruk;8712345678906\n0612345002;Slotplaat;8712345678913',
  ],
  ['fields of orders', 'US', 'order_id,sku,qty\n3035550148,415-555-0101,2\n3035550149,"415-555-0102",1'],
  ['pieces of a list of numbers', 'DE', '12,0171-2345670,15\na1,0171-234567,b'],
  ['addresses of the internet', 'ES', 'ping 93.123.45.67, 93.123.45.68 o 93.123.45.69; Tel. 193.123.45.67'],
  ['a file of a court, in Finnish', 'FI', 'diaarinro 040 2025 118, asiakasnro 040 2025118'],
  ['a meter and its number', 'DE', 'Der Stromzähler Nr. 0301 4567890 wurde getauscht'],
  ['calls that are counted', 'US', '4155552671 calls were made, 4155552671 text messages sent'],
];

it.each(documents)('%s', (_, region, text) => {
  const found = detect(text, { region }).filter(({ kind }) => kind === 'phone');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
});
