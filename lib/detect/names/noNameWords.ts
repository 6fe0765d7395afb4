/** Words that no person is called by: posts, trades, the kinds of companies, and what forms ask for. Data; English ones stand in personName.ts. */

/** Lower case. Left out is what people of some country are called: Baker, Koch, Meister, Boucher. */
export const noNameWords: ReadonlySet<string> = words(`
  mein meine mijn onze unser unsere notre meu minha nosso nossa mój moja nasz nasza мой моя наш наша мій
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
  toimitusjohtaja johtaja myyntipäällikkö päällikkö asiantuntija sihteeri osasto yritys yhteystiedot puhelin sähköposti lähettäjä
  vastaanottaja aihe framkvæmdastjóri fyrirtæki jednatel ředitel ředitelka obchodní manažer manažerka vedoucí účetní nákupčí
  společnost oddělení kontaktní riaditeľ riaditeľka konateľ obchodný manažér vedúci účtovníčka spoločnosť oddelenie ügyvezető
  igazgató értékesítési vezető menedzser könyvelő beszerző kapcsolattartó cég osztály munkahely cím beosztás director administratorul
  contabil achiziții vânzări departament companie funcție директор управител мениджър счетоводител търговски отдел фирма direktor
  direktorica voditelj voditeljica prodaje nabave računovođa tajnica odjel tvrtka obrt vodja direktorja podjetje oddelek juhataja
  müügijuht raamatupidaja ettevõte osakond direktors vadītājs vadītāja grāmatvede uzņēmums nodaļa direktorius vadovas vadovė
  buhalterė įmonė skyrius διευθυντής διευθύντρια πωλήσεων υπεύθυνος υπεύθυνη λογιστήριο γραμματεία εταιρεία τμήμα τηλέφωνο κινητό
  müdürü müdür müdürlüğü genel satış pazarlama muhasebe uzmanı yönetici yöneticisi şirketi departmanı telefonu adresi
  менеджер руководитель начальник генеральный отдел продаж бухгалтер бухгалтерия компания организация должность адрес телефон
  входящие отправленные керівник компанія відділ посада manajer direktur penjualan
  perusahaan alamat
  사람 내선 연락처 주소록 받은편지함 보낸편지함 임시보관함 휴지통 일정 설정 계정 고객 거래 거래처 활동 메모 생일 직책 직급 부서 이름 성명
  개인 직장 업무 자택 휴대폰 팩스 검색 편집 삭제 추가 공유 전송 답장 전달 대표 이사 대표이사 부장 차장 과장 대리 사원 팀장 실장 본부장 상무 전무
  사장 회장 매니저 주임 책임 선임 수석 연구원 구매팀 영업팀 인사팀 총무팀 마케팅 개요 세부정보 소유자 상태 견적 주문 송장
  联系人 聯絡人 联络人 通讯录 通訊錄 收件箱 收件匣 草稿 草稿箱 已发送 寄件備份 垃圾桶 首页 首頁 设置 設定 账户 帳戶 帐户 帳戶名稱 账户名称 客户 客戶
  客户名称 活动 活動 备注 備註 备忘 生日 出生日期 职位 職位 職稱 姓名 名称 名稱 住家 助理 秘书 秘書 搜索 搜尋 编辑 編輯 删除 刪除 添加 新增 回复 回覆 转发
  轉寄 经理 經理 总监 總監 总经理 總經理 董事长 董事長 工程师 工程師 主任 主管 部长 部長 課長 社長 専務 常務 係長 店長 取締役 統一編號 统一编号 傳真
  传真 座机 手機 所有者 擁有者 拥有者 状态 狀態 订单 訂單 报价 報價 发票 發票 連絡先 受信 送信済み 下書き 迷惑 予定 設定 検索 編集 削除 追加 返信 転送
  内線 内线 分机 分機 转分机 電話 携帯 役職 部署 会社名 生年月日 備考 見積 注文 請求 所属
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
