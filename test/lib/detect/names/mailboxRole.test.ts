/** Whose mailbox it is, from its name. */
import { describe, expect, it } from 'vitest';
import { mailboxRole } from '../../../../lib/detect/names/mailboxRole.ts';

const roleOf = (local: string) => mailboxRole({ kind: 'email', value: `${local}@acme.com` });

describe('read by nobody', () => {
  it.each(
    (
      'noreply no-reply no.reply no_reply gmail-noreply noreply-sales noreply+abc acmenoreply do-not-reply donotreply nichtantworten keine-antwort ' +
      'ne-pas-repondre nepasrepondre no-responder nonrispondere nao-responder nieodpowiadaj svara-ej svar-ikke alä-vastaa ' +
      'geen-antwoord niet-beantwoorden bounce bounces bounce+abc=def bounce-123 john=acme.com srs0=abc=xy=acme.com=john ' +
      'mailer-daemon postmaster notifications notification.service jira-notifications alerts newsletter acme-newsletter ' +
      'nieuwsbrief rundbrief powiadomienia nyhetsbrev news news-nl mailing unsubscribe unsubscribe-4f3a9c auto-reply digest ' +
      'reply-4f3a9c2b1d8e7f60 reply+a1b2c3d4e5f6g7h8 3f2b8c1e-7d4a-4f6b-9a51-0c2d7e8f9a10 0123456789abcdef0123 ' +
      '0100018c2d3e4f5a-1b2c3d4e-0000'
    ).split(' '),
  )('%s', (local) => {
    expect(roleOf(local)).toBe('nobody');
  });
});

describe('shared', () => {
  it.each(
    (
      'poptavky ajanlat ponude teklif muuk info info2 info-nl info.amsterdam nl-sales sales sales.emea support support+crm customer.service customer-care klantenservice ' +
      'kundenservice service-client atencion-al-cliente servizioclienti hello hi bonjour hola kontakt contacto contatti office büro ' +
      'bureau sekretariat segreteria reception billing facturen rechnung buchhaltung comptabilité facturación fatture faktury ' +
      'jobs vacatures bewerbung recrutement praca press presse privacy datenschutz abuse security webmaster it hr mail post team ' +
      'marketing verkoop vertrieb ventas vendite sprzedaż försäljning myynti prodej satış anfrage offerte orders booking root'
    ).split(' '),
  )('%s', (local) => {
    expect(roleOf(local)).toBe('shared');
  });
});

describe("a person's", () => {
  it.each(
    (
      'john job.jansen jan.bot ola.nordmann arno.reply john.doe j.doe jdoe doe-john john+crm john.doe42 maria.post paul.news it.smith steve.jobs mark.office hr.jansen ' +
      'maximilian.mustermann konstantinopolskaya johnsmithconsulting1 anna1987 müller иван 李雷 postma infante salesman supportive'
    ).split(' '),
  )('%s', (local) => {
    expect(roleOf(local)).toBeNull();
  });

  it('and so is a phone', () => {
    expect(mailboxRole({ kind: 'phone', value: '+31612345678' })).toBeNull();
  });
});
