/** What a section of a page is, by its heading: the record's own fields, what happened, or whom else it knows. */

export type SectionKind = 'timeline' | 'related';

/** The words that such headings are made of, lower case. Data: what follows from them is in rankSignals.ts. */
const timelineWords =
  'timeline|activit(?:y|ies)|activity (?:feed|stream|log|timeline|history)|feed|history|notes|e-?mails|comments|' +
  'conversations|calls|tasks|to-?dos?|logs?|changelog|audit log|' +
  'tijdlijn|activiteiten|geschiedenis|gebeurtenissen|notities|taken|' +
  'zeitleiste|chronik|aktivität(?:en)?|verlauf|historie|notizen|aufgaben|' +
  "activités?|historique|chronologie|fil d[’']activité|tâches|" +
  'actividad(?:es)?|historial|cronología|línea de tiempo|notas|tareas|' +
  'attività|cronologia|cronistoria|storico|note|compiti|' +
  'atividades?|histórico|linha do tempo|tarefas|' +
  'aktywnoś(?:ć|ci)|oś czasu|historia|notatki|zadania|' +
  'aktivitet(?:er)?|tidslinje|historik|händelser|anteckningar|uppgifter|hændelser|noter|opgaver|' +
  'aikajana|toiminta|muistiinpanot|tehtävät|viestit|tímalína|virkni|saga|minnispunktar|verkefni|časová osa|aktivity|historie|poznámky|úkoly|' +
  'časová os|história|úlohy|idővonal|tevékenység(?:ek)?|előzmények|jegyzetek|feladatok|cronologie|activit(?:ate|ăți)|istoric|sarcini|хронология|' +
  'дейности|история|бележки|vremenska (?:crta|traka)|aktivnosti|dejavnosti|povijest|zgodovina|bilješke|opombe|zadaci|naloge|ajajoon|tegevused|' +
  'ajalugu|märkmed|laika skala|darbības|vēsture|piezīmes|uzdevumi|laiko juosta|veikl(?:a|os)|istorija|pastabos|užduotys|χρονολόγιο|' +
  'δραστηριότητ(?:α|ες)|ιστορικό|σημειώσεις|εργασίες|zaman (?:çizelgesi|tüneli)|etkinlik(?:ler)?|aktiviteler|geçmiş|notlar|görevler|' +
  'лента(?: активности)?|активност[ьи]|заметки|примечания|задачи|события|хронологія|активність|історія|нотатки|завдання|ציר זמן|פעילות|' +
  'היסטוריה|הערות|משימות|الأنشطة|النشاط|المخطط الزمني|السجل|ملاحظات|المهام|فعالیت‌ها|تاریخچه|یادداشت‌ها|टाइमलाइन|गतिविधि(?:याँ|यां)?|इतिहास|' +
  'ไทม์ไลน์|กิจกรรม|ประวัติ|บันทึก|dòng thời gian|hoạt động|lịch sử|ghi chú|nhiệm vụ|linimasa|aktivitas|riwayat|catatan|tugas|' +
  '时间线|时间轴|時間軸|动态|動態|活动|活動|历史记录|歷史記錄|跟进记录|备注|備註|任务|任務|타임라인|활동|이력|기록|메모|작업|할 일|' +
  'アクティビティ|活動履歴|履歴|タイムライン|メモ|タスク';
/** Before or after these words. */
const timelineAttributes =
  '(?:(?:recent|past|upcoming|all|open|recente|laatste|letzte|senaste|seneste|ostatni[ea]) )?';
const timelineAttributesAfter = '(?: (?:recientes?|récentes?|recenti|recentes?))?';
const relatedWords =
  '(?:other|related|associated|similar|suggested|more|linked|all) (?:contacts?|people|persons|leads?|records?|profiles?|objects|lists?)|' +
  '(?:contacts?|people|colleagues|team(?: members)?|members|followers|participants|attendees|stakeholders|contact roles|deals?|' +
  'tickets|compan(?:y|ies)|organi[sz]ations?|accounts?|contactpersonen|kontakte|contactos|contatti|contatos|kontakty|kontakter|' +
  'kontaktroller|kontakti|kontaktid|kontaktai|kapcsolattartók|yhteyshenkilöt|contacte|επαφές|контакты|контакти|kişiler|אנשי קשר|kontak|liên hệ) \\(?\\d+\\)?|' +
  'related(?: lists?)?|associations?|associated|colleagues|coworkers|team(?: members)?|followers|participants|attendees|' +
  'contact roles|stakeholders|people also viewed|people you may know|(?:other|same) (?:people )?(?:at|from) .{1,40}|' +
  "gerelateerd.{0,20}|collega['’]?s|volgers|deelnemers|andere contacten|" +
  'verwandte.{0,20}|zugehörige.{0,20}|kollegen|weitere (?:kontakte|ansprechpartner)|teilnehmer|' +
  '(?:autres )?contacts (?:associés|liés)|autres contacts|collègues|abonnés|' +
  'contactos relacionados|otros contactos|compañeros|participantes|seguidores|' +
  'contatti correlati|altri contatti|colleghi|partecipanti|contatos relacionados|outros contatos|colegas|' +
  'powiązane.{0,20}|inne kontakty|uczestnicy|współpracownicy|' +
  'relaterade.{0,20}|andra kontakter|deltagare|kollegor|relaterede.{0,20}|andre kontakter|deltagere|kolleger|' +
  'liittyvät.{0,20}|muut yhteyshenkilöt|osallistujat|kollegat|seuraajat|související.{0,20}|další kontakty|účastníci|kolegové|súvisiace.{0,20}|' +
  'ďalšie kontakty|kolegovia|kapcsolódó.{0,20}|további kapcsolattartók|résztvevők|kollégák|követők|asociat.{0,20}|alte contacte|participanți|colegi|' +
  'свързани.{0,20}|други контакти|участници|колеги|povezan[ie].{0,20}|ostali kontakti|sudionici|kolege|drugi stiki|udeleženci|sodelavci|seotud.{0,20}|' +
  'osalejad|kolleegid|saistīt.{0,20}|dalībnieki|kolēģi|susij.{0,20}|dalyviai|kolegos|σχετικ(?:ά|ές|οί).{0,20}|άλλες επαφές|συμμετέχοντες|συνάδελφοι|' +
  'ilgili (?:kişiler|kayıtlar|listeler)|diğer kişiler|katılımcılar|takipçiler|связанные.{0,20}|другие контакты|участники|коллеги|подписчики|' +
  "пов[’']язані.{0,20}|інші контакти|учасники|אנשי קשר נוספים|משתתפים|جهات اتصال أخرى|المشاركون|الزملاء|ผู้เข้าร่วม|ผู้ติดต่ออื่น|người tham gia|" +
  'terkait.{0,20}|kontak lain|peserta|相关.{0,8}|相關.{0,8}|其他联系人|其他聯絡人|参与者|參與者|同事|관련.{0,8}|다른 연락처|참석자|참가자|동료|팔로워|' +
  '関連.{0,12}|参加者|同僚|' +
  // Of a deal, an account: those on our side.
  '(?:\\p{L}+[ -])?(?:team|ploeg|squadra|equipo|équipe|equipe|equipa|zespół|teamet|tiimi|tým|tím|csapata?|echipa|екип|команда|tim|ekipa|ekibi|' +
  'meeskond|komanda|ομάδα|צוות|تیم) ?(?:d[eiu]l?l?[aeo]?s? ?.{1,20})?|\\p{L}{4,}team|فريق .{1,12}|ทีม.{1,12}|nhóm .{1,16}|.{1,6}(?:团队|團隊|チーム|팀)';
const words: Readonly<Record<SectionKind, RegExp>> = {
  timeline: new RegExp(
    `^${timelineAttributes}(?:${timelineWords})${timelineAttributesAfter}(?: \\(\\d+\\)| \\d+)?$`,
    'iu',
  ),
  related: new RegExp(`^(?:${relatedWords})(?: ?[(（]\\d+[)）])?$`, 'iu'),
};

/** What makers call such sections, `-` between the words. */
const names: Readonly<Record<SectionKind, RegExp>> = {
  timeline:
    /(?:^|\s)(?:\S+-)?(?:timeline|(?:internal|private)-(?:note|comment)|activity-(?:feed|stream|log|list)|activities|flow-?item|history|changelog)(?:-\S+)?(?=\s|$)/,
  related:
    /(?:^|\s)(?:\S+-)?(?:related(?:-(?:list|contacts?|people|records?))?|associations?|associated|colleagues|followers|suggested|people-also)(?:-\S+)?(?=\s|$)/,
};

/** By class names, ids and the like, as `wordsOf` writes them. */
export function sectionNamed(words: string): SectionKind | null {
  if (names.timeline.test(words)) return 'timeline';
  return names.related.test(words) ? 'related' : null;
}

/** Null for a heading that says nothing of it. */
export function kindOfSection(heading: string): SectionKind | null {
  const text = heading.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 60) return null;
  if (words.timeline.test(text)) return 'timeline';
  return words.related.test(text) ? 'related' : null;
}
