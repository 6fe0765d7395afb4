/** What mailboxes are called that are no person's, in the languages of Europe; without accents, spaces and separators. */

/** "Do not reply", wherever it stands in the name. */
export const unansweredWords = words(`
  noreply noreplies donotreply dontreply notreply noanswer unmonitored noresponse
  geenantwoord nietbeantwoorden nietantwoorden nietreageren nichtantworten nichtbeantworten keineantwort bittenichtantworten
  nepasrepondre nepasrepondez pasdereponse sansreponse noresponder noresponda nocontestar norespondas
  nonrispondere naoresponder naoresponda nieodpowiadaj nieodpowiadac svaraej svaraeinte ingetsvar svarikke ikkesvar
  alavastaa eivastausta neodpovidat neodpovidejte neodpovedat nevalaszolj nevalaszoljon nuraspunde nuraspundeti
  cevapvermeyin yanitlamayin neodgovarjaj neotvechat
`);

/** Read by programs, or by nobody: the whole name, or its first or last word. */
export const machineWords = words(`
  bounce bounces bounced mailerdaemon daemon postmaster notification notifications notify notifier alert alerts
  newsletter newsletters mailing mailings mailinglist unsubscribe unsub optout autoreply autoresponder autoconfirm automailer
  automated automailing listserv majordomo returnpath undeliverable
  nieuwsbrief nieuwsbrieven meldingen melding rundbrief rundschreiben benachrichtigung benachrichtigungen
  infolettre lettreinfo notificacion notificaciones boletin boletines notifica notifiche notificacao notificacoes boletim
  powiadomienia powiadomienie nyhetsbrev nyhedsbrev varsel notiser uutiskirje ilmoitus hirlevel ertesites zpravodaj
  oznameni bildirim bulten rassylka
`);

/** The same, but only as the whole name or its first word: `news@`, `news-nl@`, not `paul.news@`. */
export const leadingMachineWords = words(
  'wordpress news robot bot cron digest returns system updates mailer sender noticeboard nobody devnull srs0 srs1 prvs',
);

/** A team's: RFC 2142 and what companies use besides; the whole name, or its first word (`info.amsterdam@`). */
export const sharedWords = words(`
  info infos information informatie informationen informacion informazioni informacoes informacja informace infodesk
  contact contacts contactus contacto contacta contato contatto contatti contactez kontakt kontakty kontakta yhteys
  sales salesteam verkoop verkauf vertrieb ventas vente ventes vendite vendas sprzedaz forsaljning salg myynti prodej obchod
  ertekesites vanzari satis commercial commerciale comercial commerce
  support helpdesk help helpcenter servicedesk service services assistance assistenza soporte suporte wsparcie pomoc
  podpora kundtjanst kundeservice asiakaspalvelu ugyfelszolgalat destek hilfe hulp
  customerservice customerservices customercare customersupport customersuccess klantenservice klanten kundenservice
  kundendienst kundenbetreuung serviceclient serviceclients clients atencionalcliente atencioncliente clientes
  servizioclienti clienti apoioaocliente biuro
  office buro bureau secretariat secretariaat sekretariat secretaria segreteria recepcja reception receptie rezeption
  empfang recepcion receptionist frontdesk kantoor kanzlei kancelaria
  beheer gestion financeiro compta administrador administrateur amministratore recruit saiyo jinji soumu eigyo
  admin administrator administration administratie administracion administracao amministrazione administracja verwaltung
  billing invoice invoices invoicing facturen factuur facturatie rechnung rechnungen buchhaltung rechnungswesen facturation
  facture factures facturacion facturas fatturazione fatture faturacao faktury faktura ksiegowosc boekhouding comptabilite
  contabilidad contabilidade contabilita accounting finance finances financien finanzen crediteuren debiteuren accountspayable
  accountsreceivable payments payroll
  marketing press presse pers prensa stampa imprensa media communications kommunikation communicatie communication
  comunicacion comunicacao comunicazione redactie redaktion redaction redaccion redazione editor editorial
  career careers jobs vacatures vacature sollicitatie werkenbij bewerbung bewerbungen karriere recrutement
  emploi empleo lavoro carriere rekrutacja praca kariera rekrytering recruitment recruiting personeel
  personalabteilung
  legal privacy gdpr dsgvo avg rgpd dpo datenschutz compliance security abuse noc hostmaster webmaster dnsadmin juridisch
  team hello hallo bonjour
  enquiries enquiry inquiries inquiry anfrage anfragen aanvraag offerte offertes quote quotes devis preventivi presupuestos
  order orders bestelling bestellingen bestellung bestellungen commande commandes pedidos ordini zamowienia booking bookings
  reservation reservations reserveringen reservierung reservierungen reservas prenotazioni shop store webshop
  feedback complaints klachten beschwerde reclamations reclamaciones questions vragen
  partner partners partnerships affiliates events event training academy purchasing procurement inkoop einkauf achats
  compras acquisti logistics logistiek logistik dispatch warehouse magazijn
  poptavka poptavky objednavka objednavky dopyt dopyty dotaz dotazy fakturace ucetni ucetnictvi uctovnictvo kancelar kancelaria recepce recepcia
  reklamace reklamacie servis podatelna zakaznici ajanlat ajanlatkeres arajanlat rendeles rendelesek iroda szamla szamlazas penzugy konyveles
  titkarsag vevoszolgalat comenzi comanda oferta oferte facturi facturare contabilitate relatiiclienti ponuda ponude upit upiti narudzbe racuni
  racunovodstvo prodaja nabava uprava ured podrska informacije povprasevanje povprasevanja ponudba narocila pisarna muuk tellimused
  klienditeenindus raamatupidamine pasutijumi birojs gramatvediba uzsakymai pardavimai buhalterija biuras tarjous tarjoukset tilaukset
  laskutus toimisto palaute rekry teklif siparis muhasebe bilgi iletisim musterihizmetleri satinalma finans poliseis paraggelies logistirio
  grammateia epikoinonia zakaz zakazy prodazhi buhgalteria priemnaya ordre ordrer bestilling bestillinger tilbud regnskab bogholderi okonomi
  ekonomi offert offerter kontor firmapost zapytania zapytanie oferty rezerwacje reklamacje serwis angebot angebote presupuesto consultas
  orcamento orcamentos encomendas geral preventivo richieste penjualan layanan keuangan
`);

/** The same, but too short or too common as names to count beside other words: `it@`, not `it.smith@`. */
export const wholeSharedWords = words(
  'it hr pr hi job moin hej ahoj salut ola hola hoi ciao winkel handel stellen bok talent mail email post posta poczta posti correo root www web usenet news uucp ftp account accounts all everyone board ceo cfo cto md welcome management direktion directie direction direccion',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
