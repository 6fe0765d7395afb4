/** An address with spaces around its sign, `dave @ davesvans.co.uk`: where it is more than somebody at a firm, `CEO @ acme.com`. */
import { mailboxRole } from '../names/mailboxRole.ts';

/** So much is looked at: a word for mail, a local part; a domain. */
const maxLead = 80;
const maxDomain = 80;
const local = /(?:^|[\s:;,(<-])([a-z\d][a-z\d._-]{1,40})$/;
/** Written small, and with a top-level domain of letters. */
const domain = /^([a-z\d-]{2,40})(?:\.[a-z\d-]+)*\.[a-z]{2,12}(?![a-z\d@-]|\.[a-z])/;
/** What announces an address, with two words at most between. */
const announced =
  /(?:e-?mail|mail|correo|courriel|mejl|e-?post|posti|почт[аеу]|пошт[аиу]|имейл|ηλεκτρονικό|邮箱|郵箱|メール|이메일|בדואר|البريد)\S{0,8}[\s:]+(?:\S+\s+){0,2}$/iu;
/** The beginning of a name that the domain begins with as well. */
const minShared = 4;

/** Whether the ` @ ` at `index` is the sign of an address: it is announced, read by a team, or named like its domain. */
export function isSpacedSign(text: string, index: number): boolean {
  const lead = text.slice(Math.max(0, index - maxLead), index);
  const name = local.exec(lead)?.[1];
  const host = domain.exec(text.slice(index + 3, index + 3 + maxDomain));
  if (name === undefined || host === null) return false;
  const { 0: whole, 1: first = '' } = host;
  return (
    (name.length >= minShared && first.startsWith(name)) ||
    mailboxRole({ kind: 'email', value: `${name}@${whole}` }) === 'shared' ||
    announced.test(lead.slice(0, -name.length))
  );
}
