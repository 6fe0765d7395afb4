/** Where a message is being written, on pages that say so only to the eye: fields for whom it goes to and what about, and a button to send it. */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import { fieldLabel } from './fieldLabel.ts';
import { isControl } from './labelOf.ts';
import type { Role } from './rolesOf.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const sendWords =
  'send|send now|verzenden|versturen|verstuur|verzend|senden|absenden|envoyer|enviar|invia|skicka|skicka nu|send nå|lähetä|senda|odeslat|odoslať|wyślij|küldés|elküldés|trimite|trimiteți|' +
  'изпрати|изпращане|pošalji|pošlji|saada|sūtīt|nosūtīt|siųsti|αποστολή|gönder|отправить|надіслати|שלח|שליחה|إرسال|ارسال|भेजें|ส่ง|gửi|kirim|' +
  '发送|發送|傳送|寄出|送信|보내기|전송';
const send = new RegExp(`^(?:${sendWords})$`, 'iu');
const maxClimb = 6;
/** Nobody writes more messages at once. */
const maxDrafts = 8;

/**
 * The elements around each such message. A message that is read has the same labels, and maybe a box to answer in: whoever it is from
 * stands in it, too, and then it is none.
 */
export function draftsIn(
  { texts }: Pick<PageReading, 'texts'>,
  candidates: readonly Candidate[],
  roles: readonly Role[],
  skeleton: Skeleton,
): number[] {
  const { elements } = skeleton;
  const buttons = texts
    .filter(({ text, at }) => send.test(text) && isControl(at, skeleton))
    .map(({ at }) => at);
  if (buttons.length === 0) return [];
  const labelled = texts.map(({ text, at }) => ({
    at,
    label: isControl(at, skeleton) ? null : fieldLabel(text),
  }));
  const atOf = (...labels: readonly (string | null)[]) =>
    labelled.filter(({ label }) => label !== null && labels.includes(label)).map(({ at }) => at);
  const recipients = atOf('to');
  const heads = atOf('copy', 'subject');
  const senders = [
    ...atOf('from', 'date'),
    ...candidates
      .filter(({ place, headed }, index) => {
        const label = roles[index]?.label ?? null;
        return place !== 'field' && (label === 'from' || (label === null && headed));
      })
      .map(({ at }) => at),
  ];
  const holds = (outer: number, some: readonly number[]) => some.some((at) => isWithin(skeleton, at, outer));
  const drafts = new Set<number>();
  for (const button of buttons.slice(0, maxDrafts)) {
    let outer = button;
    for (let climb = 0; climb < maxClimb; climb += 1) {
      outer = elements[outer]?.parent ?? -1;
      if (outer < 0 || /^(?:body|html|main)$/.test(elements[outer]?.tag ?? '') || holds(outer, senders))
        break;
      if (holds(outer, recipients) && holds(outer, heads)) {
        drafts.add(outer);
        break;
      }
    }
  }
  return [...drafts];
}
