/** The words that say before a number what it is, in the languages Leadmark meets. All in lower case, whole words. */

/** A number after these is somebody's phone. */
export const phoneWords: ReadonlySet<string> = wordsOf(
  // English, and what is the same in many languages
  'tel tele telephone phone phones ph mobile mob cell cellphone cellular landline fax telefax facsimile call calls dial ring text sms mms',
  'whatsapp whats wa viber signal telegram imessage facetime direct hotline helpline helpdesk office work home gsm ddi did tollfree freephone voicemail pager',
  'reception switchboard desk after-hours emergency contact contacts',
  // German, Dutch, Scandinavian, Finnish
  'telefon fon handy mobil mobiltelefon durchwahl direktwahl direkt festnetz zentrale anruf anrufen telefonisch funk rufnummer rückruf notruf telefoon mobiel vast bel bellen',
  'gsm-nummer doorkiesnummer telefoonnummer tlf tfn mobilnr mobilnummer mobiltlf puh puhelin matkapuhelin puhelinnumero kännykkä sími farsími telefonnummer',
  // French, Italian, Spanish, Portuguese, Romanian
  'téléphone téléphones telephones tél télécopie télécopieur portable fixe appelez appeler joindre standard ligne mobiles bureau domicile telefono telefoni telefonare cellulare cell. fisso chiamare chiama centralino',
  'teléfono teléfonos telefonos móvil movil móviles celular celulares cel llame llamar llámenos fijo telefone telefones telemóvel telemovel telem telf tlm ligue ligar fixo contato contacto telefonul mobilul',
  // Polish, Czech, Slovak, Slovene, Croatian, Hungarian, Turkish, Baltic
  'telefonu telefony telefonem komórka komórkowy kom stacjonarny faks zadzwoń mobilní pevná linka mobilný telefón telefonní telefonszám telefonszáma mobiltel vezetékes telefonum cep gsm iletişim telefonas telefons tālrunis mob.tel talr telefonski',
  // Cyrillic, Greek
  'тел телефон телефоны телефона моб мобильный мобилен мобільний сотовый факс звоните позвоните звонить телефоном τηλ τηλέφωνο τηλεφωνο κιν κινητό φαξ κλήση',
  'ватсап вотсап вайбер',
);

/** One letter with a mark: `T: `, `(m) `, `f. `. */
export const phoneLetters: ReadonlySet<string> = wordsOf('t m p f d c h o w e.t');

/** Written without spaces, so looked for at the end of what is written before; and signs. */
export const phoneEndings: readonly string[] = [
  ...'电话 電話 手机 手機 手機號碼 手机号 携帯 传真 傳真 聯絡 热线 熱線 座机 致电 联系方式 연락처 전화 전화번호 휴대폰 휴대전화 핸드폰 팩스 هاتف الهاتف جوال الجوال موبايل تلفن همراه فاكس טלפון נייד פקס फ़ोन फोन मोबाइल दूरभाष ফোন মোবাইল โทร โทรศัพท์ มือถือ แฟกซ์'.split(
    ' ',
  ),
  ...'☎ ☏ ✆ ✉☎ 📞 📱 📲 📠 🕿 🕾 🖷 🤙'.split(' '),
];

/** A number after these, wherever in the words before it they stand, is that of a thing. */
export const thingWords: ReadonlySet<string> = wordsOf(
  'invoice inv isbn issn ean upc gtin asin sku serial s/n sn tracking parcel shipment consignment waybill awb account acct a/c acc iban bic swift sort routing aba',
  'vat tax tin ein ssn itin bsn kvk coc btw siren siret rcs tva naf ape blz bankleitzahl kto konto ktonr ust ustid ustidnr ust-id ust-idnr st-nr stnr steuernummer hrb hra uid uuid guid mwst',
  'rechnung rechnungsnummer auftrag auftragsnummer bestellung lieferschein  vertrag vertragsnummer aktenzeichen az mandatsreferenz gläubiger-id sendungsnummer paketnummer',
  'factuur factuurnummer klantnummer kenmerk betalingskenmerk dossier dossiernummer facture factura albarán expediente fattura iva',
  'p.iva piva cif nif nie nip regon pesel krs cnpj cpf cuit rut rfc curp abn acn arbn gst gstin pan cin imei imsi meid mac doi pmid arxiv orcid rfc cve commit commits merge sha md5 buffer gost iso iec ieee std din rfc pep ansi ecma nist fips bs astm clause section regulation directive epoch timestamp unix pid ppid',
  'инн кпп огрн огрнип бик снилс окпо р/с к/с накладная edrpou єдрпоу іпн',
  'bytes octets kb mb gb ms msec seconds lat latitude lon lng longitude coordinates coords patent loyalty voucher coupon barcode checksum receipt txn trx remittance',
);

/** A number right after these is that of a thing; with other words between, they say nothing. */
export const looseThingWords: ReadonlySet<string> = wordsOf(
  'customer order booking reservation confirmation ticket claim client cliente kunde klant commande bestelling pedido transaction membership member license licence passport ordine заказ счет счёт',
  'ref reference référence po case id ids version ver build revision rev release zip zipcode postcode postal plz postleitzahl cap cp pin otp code codes card kaart karte carte policy contract registration reg',
  'model part parts item article artikel artikelnummer product produkt produit port size page pages line row column chapter batch lot asset unit room suite apt apartment box bus flight train gate seat',
  'isin wkn cusip hs cas ec job task issue bug pr pull request session process thread user uid gid key hash token nonce seed score points total amount sum balance count quantity qty population year',
  'код индекс артикул арт заявка № nº',
);

/** Endings of other languages' words for things' numbers; written without spaces. */
export const thingEndings: readonly string[] =
  '订单 订单号 单号 编号 编码 账号 帳號 卡号 发票 税号 快递单号 身份证 注文番号 注文 番号 口座 郵便番号 お客様番号 주문 주문번호 계좌 송장 사업자등록번호'.split(
    ' ',
  );

/** Between a label and its number these say nothing. */
export const numberWords: ReadonlySet<string> = wordsOf(
  'no nr num number numbers nummer numéro numero número numer numara numarası nro n° nº № č čís číslo broj szám номер',
);

/** Words between an invitation to call and the number: `call me on`, `appelez-nous au`, `bel ons op`, `Rufen Sie an unter`. */
export const linkWords: ReadonlySet<string> = wordsOf(
  'on at op au aux auf an unter al a ao pe is est ist são es e me us ons mij nous moi uns mich him her them sie bitte please toll free now today our the my your or ou oder of o und and en et y i и или also line lines only nu via by через по из',
);

/** `My number is`: people have no other number to give. */
export const ownerWords: ReadonlySet<string> = wordsOf(
  'my our your his her their mijn ons uw jouw mein meine unsere unser ihre mon notre votre mi nuestro su mio nostro meu nosso min mitt vårt',
);

function wordsOf(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
