/** The leads the sandbox starts with: made-up people whose e-mails and phones belong to nobody. */
import { createSandboxLead, type SandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import { crmPeople } from './demo/crmPeople.ts';

type Given = Partial<SandboxLead> & { readonly daysAgo: number };

const site = 'https://lumenkitchens.example';

/** What the ad click of each campaign leaves on a lead; `mark` makes the click its own. */
const campaigns = {
  google: (mark: string) => ({
    source: 'gtm' as const,
    gclid: `Cj0KCQiA${mark}hCrARIsAF5`,
    ga4cid: `${Number.parseInt(mark, 16)}.1767225600`,
    utm_source: 'google',
    utm_medium: 'cpc',
    utm_campaign: 'kitchens-nl-search',
    googleAdsCampaignId: '20418837716',
    googleAdsCampaignName: 'Kitchens NL | Search',
    googleAdsAdGroupId: '153920417788',
    googleAdsAdGroupName: 'Custom kitchens',
    googleAdsAdId: '680013355214',
    ...granted,
  }),
  meta: (mark: string) => ({
    source: 'wordpress' as const,
    fbc: `fb.1.1767225600000.IwAR${mark}`,
    fbp: `fb.1.1767225600000.${Number.parseInt(mark, 16)}`,
    utm_source: 'facebook',
    utm_medium: 'paid_social',
    utm_campaign: 'spring-showroom',
    ...granted,
  }),
  microsoft: (mark: string) => ({
    source: 'inbound' as const,
    msclkid: `${mark}a1b2c3d4e5f60718293a4b5c`,
    utm_source: 'bing',
    utm_medium: 'cpc',
    utm_campaign: 'kitchens-uk',
    ...granted,
  }),
  /** No consent known: treated as denied. */
  none: () => ({ source: 'inbound' as const }),
};

const granted = {
  ad_storage: true,
  ad_user_data: true,
  analytics_storage: true,
  ad_personalization: true,
};

/** The lead of the documentation's own examples, so that its curl lines work here. */
const documented: Given = {
  id: 'lead_abc123',
  name: 'John Doe',
  email: 'john@example.com',
  phone: '+1234567890',
  daysAgo: 12,
  custom: '{"company":"Acme Inc"}',
  utm_campaign: 'summer_sale',
};

const fromCrm: readonly Given[] = crmPeople.flatMap(({ name, company, email, tel, lead }) =>
  lead === null
    ? []
    : [
        {
          name,
          // One visitor typed her address with capitals; the CRM has it in lower case.
          email: name === 'Anna Kowalski' ? 'Anna.Kowalski@Kowalski-Bau.example' : email,
          phone: tel,
          status: lead.status,
          value: lead.value ?? null,
          lossReason: lead.status === 'lost' ? 'Chose a local supplier' : null,
          daysAgo: lead.daysAgo,
          custom: JSON.stringify({ company }),
        },
      ],
);

const others: readonly Given[] = [
  // The same person twice: two forms, one e-mail.
  {
    name: 'Emily Carter',
    email: 'emily.carter@carterlowe.example',
    phone: null,
    daysAgo: 2,
    path: '/brochure',
  },
  { name: 'Pieter Smit', email: 'pieter.smit@smitinstallaties.example', phone: '+31612345612', daysAgo: 30 },
  { name: 'P. Smit', email: 'pieter.smit@smitinstallaties.example', phone: '06-12345612', daysAgo: 4 },
  // A couple with one telephone.
  { name: 'Greta Hoffmann', email: 'greta@hoffmann.example', phone: '+493023125077', daysAgo: 11 },
  { name: 'Karl Hoffmann', email: 'karl@hoffmann.example', phone: '+493023125077', daysAgo: 10 },
  // A family with one e-mail and one telephone.
  { name: 'Amy Walsh', email: 'hello@walshfamily.example', phone: '+442079460151', daysAgo: 22 },
  { name: 'Ben Walsh', email: 'hello@walshfamily.example', phone: '+442079460151', daysAgo: 21 },
  // As visitors type phones.
  { name: 'Ruben Bos', email: 'ruben@bos-advies.example', phone: '06 12 34 56 14', daysAgo: 7 },
  { name: 'Henry Cole', email: 'henry.cole@coleandsons.example', phone: '0161 496 0145', daysAgo: 13 },
  { name: 'Linda Park', email: 'linda.park@parkdesign.example', phone: '(212) 555-0163', daysAgo: 16 },
  { name: 'Antoine Girard', email: 'antoine@girard.example', phone: '01 99 00 45 67', daysAgo: 18 },
  { name: 'Uwe Brandt', email: 'u.brandt@brandt-elektro.example', phone: '0049 69 90009155', daysAgo: 25 },
  // Only an e-mail, only a phone, only a name.
  { name: 'Iris Kuiper', email: 'iris.kuiper@kuiper.example', phone: '', daysAgo: 2 },
  { name: 'Zoë Martens', email: 'zoe@martens.example', daysAgo: 28 },
  { name: null, email: 'inkoop@hoteldekroon.example', daysAgo: 33 },
  { name: 'Called about worktops', phone: '+31107946012', source: 'manual', daysAgo: 1 },
  { name: null, phone: '+441614960190', source: 'manual', daysAgo: 19 },
  { name: 'Walk-in, red coat', custom: '{"budget":"5-10k"}', source: 'manual', daysAgo: 6 },
  // Already judged.
  {
    name: 'Bram Willems',
    email: 'bram@willemsbouw.example',
    phone: '+31612345622',
    daysAgo: 45,
    status: 'won',
    value: 16750.5,
    note: 'Called back on Tuesday',
  },
  {
    name: 'Sofie Janssens',
    email: 'sofie@janssens.example',
    phone: '+3225550188',
    daysAgo: 58,
    status: 'won',
    value: 9400,
  },
  {
    name: 'Claire Dubois',
    email: 'claire@dubois.example',
    phone: '+33199007788',
    daysAgo: 70,
    status: 'won',
  },
  {
    name: 'Victor Lang',
    email: 'victor@lang-immobilien.example',
    phone: '+4917604069012',
    daysAgo: 35,
    status: 'lost',
    lossReason: 'Too expensive',
  },
  {
    name: 'Hannah Price',
    email: 'hannah.price@pricestudio.example',
    phone: '+442079460177',
    daysAgo: 48,
    status: 'lost',
    lossReason: 'No answer',
    note: 'Left two voicemails',
  },
  {
    name: 'Mees Dekker',
    email: 'mees@dekkertuinen.example',
    phone: '+31612345633',
    daysAgo: 15,
    status: 'qualified',
    note: 'Budget confirmed',
  },
  {
    name: 'Isabel Ortega',
    email: 'isabel@ortega.example',
    phone: '+12125550199',
    daysAgo: 23,
    status: 'qualified',
    value: 7200,
  },
  {
    name: 'Tom Fischer',
    email: 'tom@fischer-bau.example',
    phone: '+493023125099',
    daysAgo: 0.2,
    source: 'import',
  },
];

const hourMs = 60 * 60 * 1000;
const toDate = (now: Date, daysAgo: number) => new Date(now.getTime() - daysAgo * 24 * hourMs).toISOString();

/** About forty leads, created within the 75 days before `now`. The same `now` gives the same leads. */
export function seedLeads(now: Date): readonly SandboxLead[] {
  const kinds = [campaigns.google, campaigns.meta, campaigns.google, campaigns.none, campaigns.microsoft];
  return [documented, ...fromCrm, ...others].map(({ daysAgo, ...given }, index) => {
    // Knuth's multiplicative hash: ids that look given by chance and stay the same.
    const mark = (((index + 1) * 2654435761) >>> 0).toString(16).padStart(8, '0');
    const campaign = kinds[index % kinds.length] ?? campaigns.none;
    const judged = given.status !== undefined && given.status !== 'open';
    const judgedAt = toDate(now, daysAgo / 2);
    return createSandboxLead({
      id: `lead_${mark}`,
      website: site,
      path: '/quote',
      conversionName: 'Quote request',
      ...campaign(mark),
      ...given,
      createdAt: toDate(now, daysAgo),
      ...(judged ? { updatedAt: judgedAt } : {}),
      ...(given.status === 'won' || given.status === 'qualified' ? { qualifiedAt: judgedAt } : {}),
    });
  });
}
