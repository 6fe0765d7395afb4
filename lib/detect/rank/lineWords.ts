/** The words that say of a number that nobody picks it up as their own. Data: what follows from them is in lineKind.ts. */

/** Wherever they stand in a label, or right before a number. */
export const faxWords =
  /(?<!\p{L})(?:(?:tele)?fax(?:es|nummer|nr)?|facsimile|t[ée]l[ée]copieu?r?|faks(?:u|i|nummer|[iı])?|fakss|faksas|belgegeçer|bréfsími|факс|φαξ|פקס|فاكس|نمابر|फैक्स)(?!\p{L})|ファ(?:ッ)?クス|传真|傳真|팩스|โทรสาร|แฟกซ์/iu;

/** Then it is a phone, too: `Tel. & Fax`. */
export const phoneWords =
  /(?<!\p{L})(?:tel|t[ée]l[ée](?:ph|f)[oóô]\p{L}*|(?:tele)?phone|fon|mobi\p{L}+|cell|тел\p{L}*|τηλ\p{L}*)(?!\p{L})|電話|电话|전화/iu;

/** Where a company answers: wherever they stand. */
export const switchboardWords =
  /(?<!\p{L})(?:switchboard|sentralbord|puhelinvaihde|skiptiborð|централа|keskjaam|centrāle|reception|front desk|telefooncentrale|receptie|(?:telefon)?zentrale|rezeption|centralita|conmutador|recepción|centralino|central telef[oóô]nica|recepção|centrala|recepcja|sekretariat|växeln?|hovednummer|omstilling(?:en)?|pbx|ústředn[aě]|ústredňa|központ(?:i szám)?|centrală|santral|vaihde|telefonikeskus|centralė|коммутатор|приёмная|приемная|комутатор|τηλεφωνικό κέντρο|מרכזיה|المقسم|tổng đài|company (?:phone|line|tel(?:ephone)?)|bedrijfstelefoon|firmentelefon|(?:téléphone|tél\.?) (?:de )?(?:la société|l[’']entreprise)|teléfono (?:de la )?empresa|telefone da empresa|telefono (?:dell[’'])azienda|telefon do firmy|telefon (?:firmy|tvrtke|firme|podjetja|companie|firmă)|telefón firmy|cég telefonszáma|şirket telefonu|yrityksen puhelin|ettevõtte telefon|uzņēmuma tālrunis|įmonės telefonas|телефон (?:компании|фирмы|организации|компанії|фірми|на фирмата)|τηλέφωνο εταιρείας|טלפון (?:ה)?חברה|هاتف (?:الشركة|المؤسسة)|الرقم الموحد|تلفن شرکت|कंपनी (?:का )?फ़ोन|điện thoại công ty|telepon (?:kantor|perusahaan))(?!\p{L})|代表電話|代表番号|会社電話|总机|總機|公司电话|公司電話|대표전화|회사 ?전화|โทรศัพท์บริษัท/iu;

/** The same, but only as all that a label says: `Main`, `Standard`, `Algemeen nummer`. */
export const wholeSwitchboardWords =
  /^(?:main|general|central|head office|hq|algemeen|hoofd|centrale?|standard|accueil|general|geral|allgemein|haupt|代表|대표)[ -]?(?:line|phone|office|tel|telephone|number|nummer|telefon|telefoonnummer|rufnummer|numéro)?$/iu;

/** Before the number that a meeting is joined by. */
export const dialInBefore =
  /(?<!\p{L})(?:(?:join|participate) by (?:phone|telephone)|dial[- ]?in|dial by your location|(?:audio |phone |telephone )?conferenc(?:e|ing) (?:call|bridge|number|line|id)|one[- ]tap mobile|meeting (?:id|pin)|via (?:de )?telefoon deelnemen|deelnemen (?:via|per) (?:de )?telefoon|telefonisch deelnemen|inbellen|inbelnummer|vergaderings?-?id|einwahl(?:nummer|daten)?|(?:telefonisch|per telefon) (?:teilnehmen|beitreten)|(?:besprechungs|konferenz|meeting)-id|(?:participer|rejoindre|se joindre)(?: à la réunion)? par téléphone|(?:numéro|id(?:entifiant)?) de (?:la )?(?:conférence|réunion)|(?:unirse|unirte|únete|participar|conectarse)(?: a la reunión)? por teléfono|id\.? de (?:la )?(?:reunión|conferencia|llamada)|partecipa(?:re)? (?:per|tramite|via) telefono|id (?:della )?(?:riunione|conferenza)|(?:participar|entrar|participe) por telefone|id da (?:reunião|conferência)|dołącz (?:przez telefon|telefonicznie)|identyfikator spotkania|numer dostępowy|(?:anslut|delta) (?:via|per) telefon|mötes-?id|deltag (?:via|per) telefon|møde-?id)(?!\p{L})|電話で参加|ダイヤルイン|(?:会議|ミーティング) ?id/iu;

/** After it: the code of the meeting, as it is keyed in. */
export const dialInAfter =
  /^[^\n\p{L}]{0,6},{1,4}\s?\d{4,}#|^[^\n\d]{0,24}(?<!\p{L})(?:pin(?:[- ]?code)?|passcode|access code|participant code|(?:meeting|conference)[- ]id|toegangscode|zugangscode|(?:konferenz|besprechungs)-id|code d[’']accès|código de acceso|codice di accesso|código de acesso|kod dostępu|åtkomstkod|adgangskode|暗証番号)\s?[:：#]?\s?\d/iu;

/** Of a telephone that somebody has with them: their own, whoever answers at their desk. */
export const mobileWords =
  /(?<!\p{L})(?:mob|mobi[lłe]\p{L}*|cell(?: ?phone|ulare|ulaire)?|celular|celulă|handy\p{L}*|gsm(?:-?nummer)?|natel|portable|port|móvil|m[òo]bil|telem[óo]vel|kom(?:órka|órkowy|\.)|komórk\p{L}*|matkapuhelin|kännykkä|farsími|gemsi|cep(?: tel\p{L}*)?|мобил\p{L}*|моб|сотов\p{L}*|κινητ\p{L}*|mobitel|נייד|סלולרי|جوال|محمول|موبايل|موبایل|همراه|मोबाइल|di động|ponsel|seluler)(?!\p{L})|มือถือ|手机|手機|携帯|行動電話|휴대|핸드폰/iu;
