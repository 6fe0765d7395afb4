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
  'アクティビティ|活動(?:履歴)?|履歴|タイムライン|メモ|タスク';
/** Before or after these words. */
const timelineAttributes =
  '(?:(?:recent|past|upcoming|all|open|recente|laatste|letzte|senaste|seneste|ostatni[ea]) )?';
const timelineAttributesAfter = '(?: (?:recientes?|récentes?|recenti|recentes?))?';
const relatedWords =
  '(?:other|related|associated|similar|suggested|more|linked|all) (?:contacts?|people|persons|leads?|records?|profiles?|objects|lists?)|' +
  '(?:contacts?|people|colleagues|team(?: members)?|members|followers|participants|attendees|stakeholders|contact roles|deals?|' +
  'tickets|compan(?:y|ies)|organi[sz]ations?|accounts?|contactpersonen|kontakte|contactos|contatti|contatos|kontakty|kontakter) \\(?\\d+\\)?|' +
  'related(?: lists?)?|associations?|associated|colleagues|coworkers|team(?: members)?|followers|participants|attendees|' +
  'contact roles|stakeholders|people also viewed|people you may know|(?:other|same) (?:people )?(?:at|from) .{1,40}|' +
  "gerelateerd.{0,20}|collega['’]?s|volgers|deelnemers|andere contacten|" +
  'verwandte.{0,20}|zugehörige.{0,20}|kollegen|weitere (?:kontakte|ansprechpartner)|teilnehmer|' +
  '(?:autres )?contacts (?:associés|liés)|autres contacts|collègues|abonnés|' +
  'contactos relacionados|otros contactos|compañeros|participantes|seguidores|' +
  'contatti correlati|altri contatti|colleghi|partecipanti|contatos relacionados|outros contatos|colegas|' +
  'powiązane.{0,20}|inne kontakty|uczestnicy|współpracownicy|' +
  'relaterade.{0,20}|andra kontakter|deltagare|kollegor|relaterede.{0,20}|andre kontakter|deltagere|kolleger|' +
  '関連.{0,12}|参加者|同僚';
const words: Readonly<Record<SectionKind, RegExp>> = {
  timeline: new RegExp(
    `^${timelineAttributes}(?:${timelineWords})${timelineAttributesAfter}(?: \\(\\d+\\)| \\d+)?$`,
    'iu',
  ),
  related: new RegExp(`^(?:${relatedWords})$`, 'iu'),
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
