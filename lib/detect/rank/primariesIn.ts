/** Whom a page calls the primary contact, or the one who decides, of several that a company or a deal has. */
import type { Candidate } from '../contact.ts';
import { personName } from '../names/personName.ts';
import type { PageReading, ShortText } from '../pageReading.ts';
import { firstFrom } from './firstFrom.ts';
import { itemsOfStep, type Steps } from './inSteps.ts';
import { isControl } from './labelOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** All that a short text says, in lower case. Data. */
const contact =
  '(?:primary|main|key) contact(?: person)?|' +
  '(?:primair(?:e)? contact(?:persoon)?|hoofdcontact(?:persoon)?|eerste contactpersoon)|' +
  'haupt(?:kontakt|ansprechpartner(?:in)?)|prim[äa]rer? (?:kontakt|ansprechpartner)|(?:contact|interlocuteur) principal|' +
  '(?:contacto|contatto|contato) princip(?:al|ale)|contatto primario|contacto primario|główny kontakt|kontakt główny|' +
  '(?:primær|hoved|primär|huvud)[- ]?kontakt(?:person)?|(?:primær|primär) kontakt|ensisijainen (?:yhteyshenkilö|kontakti)|' +
  'aðaltengiliður|(?:hlavní|primární|hlavný|primárny) kontakt|(?:elsődleges|fő) kapcsolattartó|' +
  '(?:persoan[ăa] de contact|contact) principală?|основен контакт|основн(?:ой|ий) контакт|контактное лицо \\(основное\\)|' +
  'glavni kontakt|primarni kontakt|peamine kontakt|galvenā kontaktpersona|pagrindinis kontaktas|κύρια επαφή|' +
  '(?:birincil|ana) (?:kişi|irtibat kişisi|ilgili kişi)|איש קשר ראשי|جهة الاتصال (?:الأساسية|الرئيسية)|प्राथमिक संपर्क|' +
  'ผู้ติดต่อหลัก|liên hệ chính|kontak utama|主要(?:联系人|联络人|聯絡人|連絡先|担当者)|首要联系人|首选联系人|主担当者|メイン担当者|(?:기본|주|주요) (?:연락처|담당자)|' +
  // Of the roles in a purchase, the one whose word counts.
  'decision[- ]?maker|beslisser|beslissing(?:s?nemer|smaker)|entscheider(?:in)?|entscheidungsträger(?:in)?|décid(?:eur|euse)|' +
  '(?:tomador|responsable|responsabile|tomadora) d(?:e|elle|e la|a) (?:decision(?:es|i)|decisión|decisão|decisões)|decisora?|decisore|decisionista|' +
  'decydent(?:ka)?|osoba decyzyjna|beslutsfattare|beslutning(?:s?tager|staker)|päättäjä|päätöksentekijä|rozhodovatel|döntéshozó|decident|' +
  'factor de decizie|вземащ решения|лпр|лицо, принимающее решения|опр|особа, що приймає рішення|donosi(?:telj|lac) odluka|odločevalec|otsustaja|' +
  'lēmumu pieņēmējs|sprendimų priėmėjas|υπεύθυνος αποφάσεων|karar verici|מקבל החלטות|صانع القرار|निर्णयकर्ता|ผู้มีอำนาจตัดสินใจ|người ra quyết định|' +
  'pengambil keputusan|决策[人者]|決策[人者]|決裁者|意思決定者|의사 ?결정(?:권자|자)';
/** The same by itself, which says it of a row: elsewhere it may be said of anything. */
const alone =
  'primary|primair|primaire|primär|primario|primaria|primário|primária|primær|primärt|ensisijainen|primární|primárny|' +
  'elsődleges|primar|primară|primarni|birincil|основной|основний|प्राथमिक|主要|プライマリ|principale?|główn[ya]|hlavn[íýá]|glavni|peamine|' +
  'κύρι(?:ος|α)|ראשי|رئيسي|أساسي|หลัก|chính|utama|主|기본';
const marks = '[\\s:：✓✔☑★⭐●•*()[\\]]*';
const primary = new RegExp(`^${marks}(?:(${contact})|${alone})${marks}$`, 'iu');
/** `Jane Doe  Primary`: beside a name it says it of them. */
const besideName = new RegExp(`^(.{2,60}?)[\\s·•([–-]+(?:${contact}|${alone})${marks}$`, 'iu');
const maxLength = 80;
/** A person has no more addresses in one row. */
const maxHeld = 4;
const maxClimb = 3;
/** So many texts ahead the next person is looked for. */
const maxBetween = 8;
const ofTable = /^(?:th|columnheader)$/;

/** The name in a text that calls somebody the primary contact; null where it names nobody, or says no such thing. */
export function nameOfPrimary(text: string): string | null {
  return text.length > maxLength ? null : personName(besideName.exec(text)?.[1]);
}

/** For each candidate: those in the row or card that says so, else those that come after the words, with nobody else between. */
export function* primariesInSteps(
  { texts }: Pick<PageReading, 'texts'>,
  candidates: readonly Candidate[],
  skeleton: Skeleton,
): Steps<boolean[]> {
  const { elements, around, last } = skeleton;
  const isOne = candidates.map(() => false);
  /** In an element, from one sighting on and up to another. */
  const held = (outer: number, from = 0, to = Number.POSITIVE_INFINITY): number[] => {
    const inside: number[] = [];
    const first = firstFrom(outer, candidates.length, (index) => candidates[index]?.at);
    for (let index = first; index < candidates.length && inside.length <= maxHeld; index += 1) {
      const { at = -1, sighting = -1 } = candidates[index] ?? {};
      if (at > (last[outer] ?? outer) || sighting >= to) break;
      if (sighting >= from) inside.push(index);
    }
    return inside;
  };
  for (const [order, { text, at, after }] of texts.entries()) {
    if (order % itemsOfStep === itemsOfStep - 1) yield;
    if (text.length > maxLength) continue;
    const said = primary.exec(text);
    const isNamed = !said && nameOfPrimary(text) !== null;
    if (!said && !isNamed) continue;
    const isWhole = said?.[1] !== undefined;
    // A name is often a link.
    if (
      (said && isControl(at, skeleton)) ||
      ofTable.test(elements[at]?.attributes.role ?? elements[at]?.tag ?? '')
    )
      continue;
    const { row = -1, card = -1 } = around[at] ?? {};
    const own = Math.max(row, isWhole ? card : -1);
    let found = own >= 0 ? held(own) : [];
    const next = isNamed ? texts.slice(order + 1, order + maxBetween).find(isName) : undefined;
    for (let outer = at, climb = 0; (isWhole || isNamed) && own < 0 && found.length === 0; climb += 1) {
      if (climb > maxClimb || outer < 0) break;
      found = held(outer, after, next?.after);
      outer = elements[outer]?.parent ?? -1;
    }
    if (found.length <= maxHeld) for (const index of found) isOne[index] = true;
  }
  return isOne;
}

function isName({ text }: ShortText): boolean {
  return personName(text) !== null;
}
