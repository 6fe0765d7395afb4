/** The people in the demo CRM. The seed makes leads of those with a `lead`; the others are in the CRM only. */
import type { Status } from '../../../lib/lead.ts';

export interface CrmPerson {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  /** As the CRM shows it. */
  readonly phone: string;
  /** E.164, behind the shown one. */
  readonly tel: string;
  readonly stage: string;
  /** As the CRM shows it, in the style of the person's country. */
  readonly dealValue: string;
  readonly owner: string;
  readonly notes: string;
  readonly lead: null | { readonly status: Status; readonly daysAgo: number; readonly value?: number };
}

const mara = 'Mara Visser';
const joost = 'Joost Bakker';

/** Their place in this list, counted from 1, is the number of their page: `/demo/crm/1`. */
export const crmPeople: readonly CrmPerson[] = [
  {
    name: 'Sanne de Jong',
    company: 'Bakkerij De Jong',
    email: 'sanne@bakkerijdejong.example',
    phone: '06-12345601',
    tel: '+31612345601',
    stage: 'Proposal',
    dealValue: '€ 12.400,00',
    owner: mara,
    notes: 'Wants a new counter and worktops before Easter. Measured up, asked for oak.',
    lead: { status: 'qualified', daysAgo: 9, value: 12400 },
  },
  {
    name: 'Thomas Berger',
    company: 'Berger Dachtechnik GmbH',
    email: 'thomas.berger@berger-dach.example',
    phone: '030 23125014',
    tel: '+493023125014',
    stage: 'Negotiation',
    dealValue: '18.750,00 €',
    owner: joost,
    notes: 'Canteen for 40 people. His wife Julia signs the order.',
    lead: { status: 'open', daysAgo: 3 },
  },
  {
    name: 'Emily Carter',
    company: 'Carter & Lowe Interiors',
    email: 'emily.carter@carterlowe.example',
    phone: '020 7946 0018',
    tel: '+442079460018',
    stage: 'Proposal',
    dealValue: '£9,250.00',
    owner: mara,
    notes: 'Came twice: the showroom form and the brochure form. Same project.',
    lead: { status: 'open', daysAgo: 5 },
  },
  {
    name: 'Camille Laurent',
    company: 'Atelier Laurent',
    email: 'camille@atelierlaurent.example',
    phone: '01 99 00 12 34',
    tel: '+33199001234',
    stage: 'New',
    dealValue: '6 300,00 €',
    owner: joost,
    notes: 'Prefers to be called in the morning.',
    lead: { status: 'open', daysAgo: 1 },
  },
  {
    name: 'Marcus Reed',
    company: 'Reed Hospitality LLC',
    email: 'marcus.reed@reedhospitality.example',
    phone: '(212) 555-0147',
    tel: '+12125550147',
    stage: 'Won',
    dealValue: '$24,000.00',
    owner: mara,
    notes: 'Order signed, deposit paid.',
    lead: { status: 'won', daysAgo: 41, value: 24000 },
  },
  {
    name: 'Fatima El Amrani',
    company: 'Restaurant Zaytoun',
    email: 'fatima@zaytoun.example',
    phone: '06-12345607',
    tel: '+31612345607',
    stage: 'Contacted',
    dealValue: '€ 31.900,00',
    owner: joost,
    notes: 'Second kitchen in the Zaandam branch, if the first one is on time.',
    lead: { status: 'qualified', daysAgo: 14 },
  },
  {
    name: 'Jürgen Müller',
    company: 'Müller & Söhne',
    email: 'j.mueller@mueller-soehne.example',
    phone: '069 90009123',
    tel: '+496990009123',
    stage: 'Lost',
    dealValue: '7.800,00 €',
    owner: mara,
    notes: 'Went with a local joiner.',
    lead: { status: 'lost', daysAgo: 52 },
  },
  {
    name: 'Olivia Hughes',
    company: 'The Copper Kettle',
    email: 'olivia@copperkettle.example',
    phone: '0161 496 0112',
    tel: '+441614960112',
    stage: 'Contacted',
    dealValue: '£4,480.00',
    owner: joost,
    notes: 'Tea room, wants a quote for the worktop only.',
    lead: { status: 'open', daysAgo: 6 },
  },
  {
    name: 'Daan Vermeulen',
    company: 'Vermeulen Makelaars',
    email: 'd.vermeulen@vermeulenmakelaars.example',
    phone: '020 230 1299',
    tel: '+31202301299',
    stage: 'New',
    dealValue: '€ 15.000,00',
    owner: mara,
    notes: 'Referred by a neighbour, never filled in our form.',
    lead: null,
  },
  {
    name: 'Priya Natarajan',
    company: 'Saffron Street Catering',
    email: 'priya@saffronstreet.example',
    phone: '(415) 555-0182',
    tel: '+14155550182',
    stage: 'Proposal',
    dealValue: '$13,600.00',
    owner: joost,
    notes: 'Sent the drawings on Monday.',
    lead: { status: 'qualified', daysAgo: 20, value: 13600 },
  },
  {
    name: 'Lotte Peeters',
    company: 'Brasserie Peeters',
    email: 'lotte.peeters@brasseriepeeters.example',
    phone: '02 555 01 23',
    tel: '+3225550123',
    stage: 'Negotiation',
    dealValue: '€ 21.350,00',
    owner: mara,
    notes: 'Asks for 2 % discount on payment within a week.',
    lead: { status: 'qualified', daysAgo: 17 },
  },
  {
    name: 'Anna Kowalski',
    company: 'Kowalski Bau',
    email: 'anna.kowalski@kowalski-bau.example',
    phone: '0171 39200012',
    tel: '+4917139200012',
    stage: 'Contacted',
    dealValue: '10.200,00 €',
    owner: joost,
    notes: 'Typed her address with capitals in our form.',
    lead: { status: 'open', daysAgo: 8 },
  },
  {
    name: 'George Whitfield',
    company: 'Whitfield Farm Shop',
    email: 'george@whitfieldfarm.example',
    phone: '0131 496 0733',
    tel: '+441314960733',
    stage: 'New',
    dealValue: '£5,000.00',
    owner: mara,
    notes: 'Met at the trade fair.',
    lead: null,
  },
  {
    name: 'Noor van den Berg',
    company: 'Huisartsenpraktijk De Linde',
    email: 'noor@praktijkdelinde.example',
    phone: '030 654 3210',
    tel: '+31306543210',
    stage: 'Won',
    dealValue: '€ 8.150,00',
    owner: joost,
    notes: 'Pantry and reception desk, installed.',
    lead: { status: 'won', daysAgo: 63, value: 8150 },
  },
];
