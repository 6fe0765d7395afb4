/** Words that no person is called by: posts, trades, the kinds of companies, and what forms ask for. Data; English ones stand in personName.ts. */

/** Lower case. Left out is what people of some country are called: Baker, Koch, Meister, Boucher. */
export const noNameWords: ReadonlySet<string> = words(`
  annual revenue employees industry rating source budget stage pipeline priority region country city state province postcode zip
  currency timezone zone additional guests notes description title role extension birthdate salutation website linkedin twitter
  executive representative administrator analyst advisor adviser supervisor secretary receptionist accountant buyer purchasing
  procurement operations finance logistics commercial technology production maintenance facilities facility regional senior junior
  bakery butchers roofing plumbing consultancy builders motors clinic hospital supplies supply foods insurance realty properties
  logistics transport associates signs medical
  directeur directrice bestuurder eigenaar eigenaresse zaakvoerder bedrijfsleider manager verkoper verkoopster inkoper
  inkoopster adviseur adviseuse accountmanager projectleider projectmanager teamleider vestigingsmanager medewerker medewerkster
  coördinator hoofd afdeling binnendienst buitendienst verkoop inkoop administratie planning planner boekhouder secretaresse
  officemanager werkvoorbereider monteur aannemer makelaar architect bakkerij slagerij drukkerij schildersbedrijf bouwbedrijf
  aannemersbedrijf installatiebedrijf hoveniersbedrijf garagebedrijf transportbedrijf makelaardij makelaars advocaten notarissen
  apotheek praktijk winkel groothandel timmerwerken stukadoors loodgieters vof stichting vereniging gemeente postcode woonplaats
  plaats telefoonnummer omzet branche functie afzender ontvanger onderwerp opmerkingen
  geschäftsführer geschäftsführerin geschäftsführung geschäftsleitung geschäftsleiter inhaber inhaberin leiter leiterin leitung
  vertriebsleiter vertriebsleiterin abteilungsleiter abteilungsleiterin projektleiter projektleiterin teamleiter teamleiterin
  vertrieb vertriebsmitarbeiter verkauf verkaufsleiter einkauf einkäufer einkäuferin einkaufsleiter sachbearbeiter
  sachbearbeiterin sachbearbeitung assistentin assistenz sekretariat sekretärin buchhaltung buchhalter buchhalterin
  kommunikation personal personalleiter personalleiterin technik technischer technische kaufmännischer kaufmännische
  referentin prokurist prokuristin vorstand berater beraterin kundenbetreuer kundenbetreuerin stadtwerke bäckerei metzgerei
  fleischerei schreinerei tischlerei druckerei gärtnerei spedition kanzlei praxis apotheke baugesellschaft ohg gbr ev verein
  telefonnummer anschrift straße ort umsatz branche abteilung betreff empfänger absender bemerkung
  directrice gérant gérante président présidente responsable chef cheffe adjoint adjointe assistante commerciale
  commercial acheteur acheteuse chargé chargée comptable secrétaire technicien technicienne conseiller conseillère ingénieur
  vendeur vendeuse dirigeant dirigeante fondateur fondatrice associé associée boulangerie boucherie menuiserie plomberie
  imprimerie pharmacie cabinet établissements entreprise société sarl eurl agence ville pays adresse siret objet destinataire
  director directora gerente propietario propietaria presidente presidenta jefe jefa responsable comercial administradora
  administrador administrativo administrativa comprador compradora técnico técnica ingeniero ingeniera contable secretaria
  encargado encargada vendedor vendedora arquitecta arquitecto socio socia panadería carnicería ferretería talleres
  construcciones mudanzas bodegas empresa ciudad país dirección teléfono puesto cargo correo asunto destinatario
  direttore direttrice titolare amministratore amministratrice amministrativo amministrativa impiegato impiegata commerciale
  acquisti vendite tecnico ingegnere geometra segretaria segretario contabile presidente fondatore socio pizzeria trattoria
  gelateria macelleria panificio falegnameria carrozzeria pasticceria officina ditta azienda studio città indirizzo provincia
  diretor diretora gerente sócio sócia proprietário proprietária administrador administradora comprador compradora vendedor
  vendedora engenheiro engenheira assistente coordenador coordenadora contabilidade padaria oficina empresa cidade endereço
  cargo telefone telemóvel assunto destinatário
  dyrektor kierownik kierowniczka prezes właściciel właścicielka specjalista specjalistka przedstawiciel handlowy handlowa
  doradca księgowa księgowy asystent asystentka sekretarka koordynator zakupy zakupów sprzedaży sprzedaż zarządu zarząd
  piekarnia firma przedsiębiorstwo zakład sklep hurtownia spółka miasto kraj ulica temat nadawca odbiorca stanowisko
  verkställande försäljningschef säljare inköpare inköpschef projektledare platschef ekonomiansvarig ekonomichef ägare
  administratör samordnare chef avdelning bygg måleri bageri bolaget firma ort ämne mottagare avsändare
  direktør direktor indehaver salgschef sælger indkøber indkøbschef projektleder bogholder ejer afdeling bageri tømrer
  vvs virksomhed firmaet adresse emne modtager afsender
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
