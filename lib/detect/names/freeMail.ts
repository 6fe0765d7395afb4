/** Mail providers that anybody may have an address with, so that two people there are no colleagues. */

const providers = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com proton.me ' +
    'protonmail.com pm.me fastmail.com hey.com zoho.com mail.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de ' +
    'mailbox.org ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl hetnet.nl upcmail.nl casema.nl telfort.nl telenet.be skynet.be proximus.be orange.fr ' +
    'wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it btinternet.com sky.com comcast.net verizon.net att.net ' +
    'sbcglobal.net cox.net bluewin.ch seznam.cz wp.pl o2.pl onet.pl interia.pl mail.ru yandex.ru qq.com 163.com 126.com naver.com'
  ).split(' '),
);
/** `yahoo.co.uk`, `hotmail.nl`, `live.fr`: one brand, many countries. */
const brands = /^(?:yahoo|hotmail|outlook|live|gmx|yandex)\.(?:\w{2,3}\.)?\w{2,3}$/;

export function isFreeMail(domain: string): boolean {
  return providers.has(domain) || brands.test(domain);
}

/** What stands after the last @, as written. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
