/** The words that say before a number what it is, in the languages Leadmark meets. */

import { callWords } from './callWords.ts';
import { thingWords } from './thingWords.ts';

/** What a word says of the number after it. */
export type LabelKind =
  | 'phone'
  | 'thing'
  | 'paper'
  | 'offer'
  | 'loose'
  | 'people'
  | 'number'
  | 'link'
  | 'owner'
  | 'self'
  | 'ownNumber'
  | 'reach'
  | 'note'
  | 'which'
  | 'is';

const words: Readonly<Record<LabelKind, readonly string[]>> = {
  /** A number after these is somebody's phone. */
  phone: [
    'tel tele telephone phone phones ph mobile mob cell cellphone cellular landline fax telefax',
    'facsimile call calls dial ring text sms mms',
    // Shortened by a dot a word may say something else: `Port. : 06 12 34 56 78` is a portable.
    'port.',
    'whatsapp whats wa viber signal telegram imessage facetime direct hotline helpline helpdesk',
    'office work home gsm ddi did toll tollfree freephone voicemail pager',
    'reception switchboard desk emergency notfall urgence urgences emergencia emergencias emergenza contact contacts',
    'telefon fon handy mobil mobiltelefon durchwahl direktwahl direkt festnetz zentrale anruf anrufen',
    'telefonisch funk rufnummer rückruf notruf telefoon mobiel vast bel bellen',
    'doorkiesnummer telefoonnummer tlf tfn mobilnr mobilnummer mobiltlf puh puhelin matkapuhelin',
    'puhelinnumero kännykkä sími farsími telefonnummer',
    'téléphone téléphones telephones tél télécopie télécopieur portable fixe appelez appeler joindre',
    'standard ligne mobiles bureau domicile telefono telefoni telefonare cellulare fisso chiamare',
    'chiama centralino',
    'teléfono teléfonos telefonos móvil movil móviles celular celulares cel llame llamar llámenos',
    'fijo telefone telefones telemóvel telemovel telem telf tlm ligue ligar fixo contato contacto',
    'telefonul mobilul sentralbord sentralbordet växel växeln omstilling omstillingen vaihde centrala ústředna centralita conmutador',
    'telefonu telefony telefonem komórka komórkowy kom stacjonarny faks zadzwoń mobilní pevná linka',
    'mobilný telefón telefonní telefonszám telefonszáma mobiltel vezetékes telefonum cep iletişim',
    'telefonas telefons tālrunis talr telefonski',
    'тел телефон телефоны телефона моб мобильный мобилен мобільний сотовый факс звоните позвоните',
    'звонить телефоном τηλ τηλέφωνο τηλεφωνο κιν κινητό φαξ κλήση',
    'ватсап вотсап вайбер',
  ],
  /** A number after these, even with other words between, is that of a thing. */
  thing: [
    'invoice inv isbn issn ean upc gtin asin sku serial tracking parcel shipment consignment waybill',
    // Of companies and people, in their countries' registers.
    'cvr cpr ičo ico dič oib orgnr bulstat ytunnus tunnus kbo rsin alv hetu mva moms dph',
    'matični matična davčna mbs jmbg emšo pib nipc niss cuil clabe codice cnp onrc',
    'adóazonosító registrikood isikukood kmkr reģ pvn pvm įmonės kennitala vsk handelsregister zvr',
    'vkn tckn mersis vergi kimlik npwp cccd cmnd bce αφμ γεμη αμκα еик булстат егн пиб матични рнокпп',
    'awb account acct acc iban bic swift sort routing aba',
    'vat tax tin ssn itin bsn kvk coc btw siren siret rcs tva naf ape blz bankleitzahl kto konto',
    'ktonr ust ustid ustidnr stnr steuernummer hrb hra uid uuid guid mwst',
    'faktura faktúra számla bankszámla factură arve rēķins sąskaita lasku τιμολόγιο fatura рахунок',
    'účtu účet účtem rachunek žiro trr bankgiro plusgiro postgiro hesap maticni',
    'rechnung rechnungsnummer auftrag auftragsnummer bestellung lieferschein vertrag vertragsnummer',
    'aktenzeichen mandatsreferenz sendungsnummer paketnummer',
    'factuur factuurnummer klantnummer kenmerk betalingskenmerk dossier dossiernummer facture factura',
    'albarán expediente fattura iva',
    'piva cif nif nie nip regon pesel krs cnpj cpf cuit rut rfc curp abn acn arbn gst gstin pan cin',
    'imei imsi meid mac doi pmid arxiv orcid cve commit commits merge sha md5 buffer gost iso iec',
    'ieee pep ansi ecma nist fips bs astm clause section regulation directive epoch timestamp pid',
    'ppid',
    'инн кпп огрн огрнип бик снилс окпо накладная edrpou єдрпоу іпн',
    'bytes octets msec lat latitude lon lng longitude coordinates coords patent loyalty voucher',
    'coupon barcode checksum receipt txn trx remittance id ids',
  ],
  /** A number right after these is that of a thing, however it is grouped; with other words between, they say nothing. */
  paper: [
    'contract policy licence license plate plates permit passport',
    'kennzeichen nummernschild personalausweis ik contrat immatriculation sinistre',
    'contrato póliza poliza matrícula matricula siniestro apólice processo',
    'contratto polizza targa fascicolo pratica overeenkomst polis kenteken',
    'umowa umowy polisa smlouva szerződés sopimus avtal договор договора полис паспорт',
    // In registers, too, and short enough to be something else elsewhere.
    'mb kt tc cf cui nit rea fn nik nib taj dni mst ruc thuế kid račun racun',
  ],
  /** With a word for a number it is theirs (`Proposta n.º 91 2345 679`); without one it is called for an offer (`Devis : 01 42 68 53 00`). */
  offer: [
    'proposta propuesta proposal offerta offerte offert oferta oferty angebot tilbud devis preventivo',
    'orçamento presupuesto quote quotation estimate org poptávka poptávky dopyt dopytu zapytanie zapytania anfrage aanvraag',
    'forespørsel förfrågan demande richiesta solicitud solicitação entreprise',
  ],
  /** A number right after these is that of a thing; with other words between, they say nothing. */
  loose: [
    'customer order booking reservation confirmation ticket claim client cliente kunde klant commande',
    'bestelling pedido transaction membership member ordine заказ счет счёт',
    'zamówienie objednávka rendelés comandă comanda narudžba naročilo tellimus',
    'pasūtījums užsakymas tilaus παραγγελία sipariş заказа замовлення поръчка bestilling beställning pöntun',
    'ref réf rif reference référence po case version ver build revision rev release zip zipcode',
    'postcode postal plz postleitzahl cap cp pin otp code codes card kaart karte carte',
    'registration reg art. fw firmware',
    'model part parts item article artikel artikelnummer product produkt produit size page pages',
    'row column chapter batch lot asset unit room suite apt apartment box bus flight train gate',
    'seat',
    'isin wkn cusip hs cas ec job task issue bug pr pull request session process thread user uid gid',
    'key hash token nonce seed score points total amount sum balance count quantity qty population',
    'year',
    'код индекс артикул арт заявка object objekt objektu immobile inmueble imóvel',
    'compra acquisto zakupu الشراء',
  ],
  /** Who is reached, so that what is named before them is theirs: `Account manager: 020 7946 0018`. */
  people: [
    'manager team queries enquiries inquiries executive agent officer department dept handler care service',
    'support abteilung berater ansprechpartner',
  ],
  /** These leave it to the word before. */
  number: [
    'no nr n.º n.o n.° num number numbers nummer numéro numero número numer numara numarası nro n° nº № č čís',
    'číslo broj szám номер',
  ],
  /** Between an invitation to call and the number: `call me on`, `appelez-nous au`, `bel ons op`, `Rufen Sie an unter`. */
  link: [
    'on at op au aux auf an unter al a ao pe e me us mij nous moi uns mich him them',
    'sie bitte please toll free now today the or ou oder of o und and en et y i и или also line lines',
    'only nu der den le la el il via by через по из',
  ],
  /** Whose number it is: `your number is` somebody's phone, since people have no other number to give. */
  owner: ['your his her their ons uw jouw ihre notre votre su'],
  /** The same of who writes: `my Dutch number is`. */
  self: ['my our mijn mein meine unsere unser mon mi nuestro mio nostro meu nosso min mitt vårt'],
  /** `My number` in one word: a phone's, unless a thing's name stands before (`sipariş numaram`). */
  ownNumber: ['numaram numaramız numeroni numeromme numeroomme számom számunk رقمي'],
  /** Invites to call or to write, with a word such as `me` or `at` after it; by itself it may be another word. */
  reach: ['reach write message msg'],
  /** Asks to write a number down: somebody's phone, where so many digits follow that no sum, date or time has. */
  note: [],
  /** Which of several, of phones and things alike: `mi tlf nuevo es`. */
  which: [
    'interne interna',
    'nuevo nueva nouveau nouvelle nuovo nuova novo nou nouă ново nieuw nieuwe huidige actual actuel actuelle aktuell',
    'aktuelle nowy nowa nowe nový nové novi novu új yeni ny nya nytt nye uusi uus jauns jaunais naujas νέο καινούργιο',
    'новый новое новая новий нов новия baru mới bago mpya جديد الجديد جديدة חדש החדש नया नई নতুন',
    'privado particular personale privato privé privat prywatny soukromé súkromné личный личное рабочий рабочее особистий',
  ],
  /** `Your order number is`: what stands before is still the name. */
  is: ['is est ist são es are'],
};

/** Above letters of Latin, Greek and Cyrillic, but for the breve: a Cyrillic `й` is a letter of its own. */
const accents = /[\u0300-\u0305\u0307-\u036f]/g;
const mayHaveAccents = /[\u00c0-\u04ff\u1e00-\u1fff]/;
const shortestPlain = 4;

/** As it is typed in haste: `codigo`, `ειναι`. Short ones would be words of other languages then. */
function plainOf(word: string): string {
  if (word.length < shortestPlain || !mayHaveAccents.test(word)) return word;
  return word.normalize('NFD').replace(accents, '').normalize();
}

const listed = (Object.keys(words) as LabelKind[])
  .reverse()
  .flatMap((kind) =>
    [...words[kind], ...(callWords[kind] ?? []), ...(thingWords[kind] ?? [])]
      .flatMap((line) => line.split(' '))
      .map((word) => [word, kind] as const),
  );

/** By the word in lower case, with its accents and without; where that is a word of its own, it is what it is as written. */
export const labelKinds: ReadonlyMap<string, LabelKind> = new Map([
  ...listed.map(([word, kind]) => [plainOf(word), kind] as const),
  ...listed,
]);

/** One letter with a mark: `T: `, `(m) `, `f. `. */
export const phoneLetters = 'tmpfdchow';

/** Written without spaces, so looked for at the end of what is written before; and signs. */
export const phoneEndings: readonly string[] = [
  ...'电话 電話 手机 手機 手機號碼 手机号 携帯 传真 傳真 聯絡 热线 熱線 座机 致电 联系方式 연락처 전화 전화번호 휴대폰 휴대전화 핸드폰 팩스 هاتف الهاتف جوال الجوال موبايل تلفن همراه فاكس טלפון נייד פקס फ़ोन फोन मोबाइल दूरभाष ফোন মোবাইল โทร โทรศัพท์ มือถือ แฟกซ์'.split(
    ' ',
  ),
  ...'打俾我 打畀我 打給我 打给我 打電話 打电话 聯絡我 联系我 聯繫我 撥打 拨打 私の番号 僕の番号 俺の番号 自分の番号 わたしの番号 我的号码 我的號碼 我號碼 我嘅號碼 でんわ ケータイ ケイタイ スマホ 連絡先 เบอร์ ติดต่อ'.split(
    ' ',
  ),
  ...'☎ ☏ ✆ ✉☎ 📞 📱 📲 📠 🕿 🕾 🖷 🤙'.split(' '),
];

/** Endings of other languages' words for things' numbers; written without spaces. */
export const thingEndings: readonly string[] = [
  '订单 订单号 单号 报价单 编号 编码 账号 卡号 发票 税号 快递单号 身份证 社会信用代码 识别号 工号 学号',
  '訂單 單號 報價單 估價單 編號 編碼 帳號 卡號 發票 稅號 統編 身分證 身份證 社會信用代碼 識別號',
  '注文番号 注文 見積 見積書 견적 견적서 番号 口座 郵便番号 お客様番号 주문 주문번호 계좌 송장 사업자등록번호 사업자번호 등록번호 법인번호',
  '주민번호 고객번호 ผู้เสียภาษี บัตรประชาชน الضريبي السجل الهوية شناسه עוסק जीएसटी आधार',
  '密码 密碼 パスワード 暗証 비밀번호 รหัสผ่าน',
  'คำสั่งซื้อ ใบสั่งซื้อ ใบเสนอราคา ใบแจ้งหนี้ ใบเสร็จ เลขพัสดุ สมาชิก รหัสลูกค้า เลขประจำตัว หมายเลขบัญชี เลขที่บัญชี',
].flatMap((line) => line.split(' '));
