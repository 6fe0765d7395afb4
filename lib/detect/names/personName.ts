/** Whether a text is a person's name. It rather misses one than takes a heading for one. */
import { rememberedLately } from '../rank/rememberedLately.ts';
import { noNameWords } from './noNameWords.ts';

const maxNameLength = 60;
/** A word as names have them: `Jansen`, `O'Neill`, `Jean-Luc`, `McDonald`, an initial. */
const word = "\\p{Lu}(?:[\\p{L}\\p{M}'’-]{1,24}|\\.(?:\\p{Lu}\\.){0,3})?";
const particle =
  "(?:van|von|de|der|den|het|’t|'t|ten|ter|te|la|le|los|las|del|della|di|da|dos|du|af|av|zu|zur|bin|ibn|al|el|y|e)";
/** How people are addressed is no part of their names. */
const titles =
  /^(?:(?:Mr|Mrs|Ms|Mx|Miss|Rev|Dr|Prof|Drs|Ir|Ing|Dipl-Ing|Mag|Herrn?|Frau|Hr|Fr|Dhr|De heer|Mevrouw|Mevr|Mw|Señora?|Senhora?|Sr|Sra|Madame|Monsieur|Mme|Mlle|M|Dott|Signora?|Sig|Sigra|Pani)\.?\s+)+(?=\p{Lu}[\p{L}’'-]+\s)/u;
const nameForm = new RegExp(`^${word}(?:\\s(?:${particle}\\s){0,3}${word}){1,3}$`, 'u');
/** Names written without spaces or capitals: two to six letters of one script. */
const unspacedForm =
  /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Hangul}]{2,5}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5})$/u;
const notInNames =
  /(?:^|[\s-])(?:e-?mail|mail|phone|tel|telephone|telefoon|telefon|mobile|fax|contacts?|kontakt|address|adresse?|name|naam|number|nummer|website|web|company|bedrijf|customers?|clients?|leads?|deals?|status|details?|info|information|about|home|page|sign|log|login|view|edit|send|sent|reply|to|from|subject|date|all|new|my|your|our|the|us|we|support|sales|team|office|services?|privacy|policy|terms|help|inbox|drafts?|forward|more|show|hide|read|click|here|best|kind|regards|dear|hello|hi|thanks|thank|you|please|call|chat|search|settings|account|owner|created|updated|last|first|next|previous|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|inc|ltd|llc|gmbh|ag|bv|nv|corp|group|department|marketing|manager|director|street|road|straat|limited|qualified|won|lost|open|message|body|record|field|value|list|menu|user|profile|member|guest|organi[sz]er|accepted|declined|invited|maybe|hi|hey|bonjour|bonsoir|buongiorno|buonasera|salve|ciao|guten|hallo|moin|goedemorgen|goedemiddag|goedenavond|goedendag|beste|geachte|lieve|liebe|lieber|sehr|chère?|hola|buenos|buenas|estimad[oa]|olá|hej|hei|witam|saludos|groet(?:en)?|grüße?|cheers|sincerely|maker|buyer|decision|technical|engineer|officer|assistant|consultant|designer|developer|architect|architects|technician|coordinator|specialist|founder|president|partner|partners|ceo|cto|cfo|coo|head|accounts|payable|receivable|sarl|sas|spa|srl|sl|ab|aps|oy|kg|ug|eg|plc|pty|pte|llp|co|company|holding|solutions|consulting|studios?|agency|schools?|university|hotel|restaurant|bank|opticians|international|global|systems?|technologies|industries|unknown|untitled|draft|request|quote|offer|invoice|order|visitor|bot|conversation|thread|ticket|case|id|number|join|meeting|event|accept|decline|assigned|via|today|yesterday|whatsapp|google|microsoft|outlook|gmail|hubspot|salesforce|pipedrive|zoho)(?:$|[\s.,-])/i;

/** What forms and company pages call things in Han and Hangul, where a name has no capital to be known by. */
const unspacedNoName =
  /電話|携帯|本社|支店|支社|営業|会社|株式|採用|担当|住所|所在|氏名|名前|番号|郵便|時間|受付|設立|資本|法人|代表|概要|製品|情報|案内|問合|返信|送信|件名|宛先|差出|手机|电话|邮箱|地址|公司|联系|客服|销售|部門|部门|주소|전화|회사|이메일|담당|본사|문의/u;

/** Degrees, generations and posts after a comma: `Jane Doe, PhD`. */
const credentials =
  /,\s*(?:(?:Ph\.?D|M\.?Sc|B\.?Sc|M\.?B\.?A|M\.?D|LL\.?M|M\.?A|B\.?A|MEng|CPA|PMP|Esq|Jr|Sr|I{2,3}|IV|C[A-Z]O|VP|SVP|EVP|MBE|OBE)\.?(?:[\s,/]+|$))+$/u;

/** `~Eveline`: what somebody who is not in the address book calls themself, as chats show it. */
const calledThemself = /^~\s?(\p{L}[\p{L}\p{M}'’. -]{0,40})$/u;

/** Whether a word of the text is never one of a name. */
export function isNoName(text: string): boolean {
  return (
    notInNames.test(text) ||
    text
      .toLowerCase()
      .split(wordBreak)
      .some((one) => noNameWords.has(one))
  );
}

const wordBreak = /[\s.,:;/&()-]+/;

/** The name, tidied, or null when the text is anything but one person's name. */
export function personName(text: string | null | undefined): string | null {
  return text && text.length <= 2 * maxNameLength ? nameIn(text) : null;
}

const nameIn = rememberedLately((text): string | null => {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(/^["'“”„«»(<[\s]+|["'“”„«»)>\]\s,;:|–—-]+$/gu, '')
    .replace(credentials, '')
    .trim();
  if (name.length < 2 || name.length > maxNameLength || isNoName(name) || /['’]s(?:\s|$)/.test(name))
    return null;
  const called = calledThemself.exec(name)?.[1];
  if (called && !isNoName(called)) return called;
  // `Jansen, Piet`
  const turned = /^(\p{L}[\p{L}'’ -]{1,30}), (\p{L}[\p{L}'’ .-]{0,30})$/u.exec(name);
  const isTurned =
    turned &&
    !/(?:^|\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/i.test(
      turned[1] ?? '',
    );
  const ordered = (isTurned ? `${turned[2]} ${turned[1]}` : name).replace(titles, '');
  return nameForm.test(ordered) || (unspacedForm.test(ordered) && !unspacedNoName.test(ordered))
    ? ordered
    : null;
});
