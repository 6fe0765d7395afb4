/** People who do not exist, with addresses that reach nobody. */
import type { Random } from './createRandom.ts';

/** A contact as it is written and as a detector should give it. */
export interface KnownContact {
  readonly kind: 'email' | 'phone';
  readonly written: string;
  /** A lower-case e-mail, or E.164. */
  readonly value: string;
}

export interface Person {
  readonly name: string;
  readonly company: string;
  readonly email: KnownContact;
  readonly phone: KnownContact;
}

/** Numbers without a country code are written as in this country (ISO 3166 alpha-2). */
export const region = 'US';

const firstNames =
  'Anna Ben Carla David Ella Felix Grace Hugo Ines Jakob Klára Luís Mia Noah Olga Paul Quentin Rosa Søren Tom Uma Vera Wim Xenia Yara Zoë'.split(
    ' ',
  );
const lastNames =
  'Adler Baker Castro Dubois Ekström Fischer García Hansen Ivanov Jansen Kowalski Łukasik Meyer Novák Olsen Petit Quinn Rossi Smith Turner Urban Vos Weber Young Zimmer'.split(
    ' ',
  );
const companies =
  'Nordlicht Brightwell Harbour Solvane Kestrel Tulipa Montclar Rivendal Oakhurst Lumen Fjord Castell'.split(
    ' ',
  );
const trades = 'Logistics Software Bakery Energy Dental Interiors Legal Travel Motors Studio'.split(' ');
/** RFC 2606: nobody's. */
const domains = ['example.com', 'example.org', 'example.net'];
const usAreas = '202 206 212 303 305 312 404 415 503 512 602 617 702 713 801 818 901 916 919 971'.split(' ');
const ukAreas = '113 114 116 117 118 121 131 141 151 161'.split(' ');

export function createPerson(random: Random): Person {
  const first = random.pick(firstNames);
  const last = random.pick(lastNames);
  const company = `${random.pick(companies)} ${random.pick(trades)}`;
  const separator = random.pick(['.', '.', '_', '-', '']);
  const local = `${plain(first)}${separator}${plain(last)}${random.pick(['', '', String(random.whole(1000)), `+${plain(random.pick(trades))}`])}`;
  const email = `${local}@${plain(company).replace(' ', '-')}.${random.pick(domains)}`;
  return {
    name: `${first} ${last}`,
    company,
    email: {
      kind: 'email',
      written: random.whole(6) === 0 ? email.replace(/^./, (letter) => letter.toUpperCase()) : email,
      value: email,
    },
    phone: createPhone(random),
  };
}

/** From the ranges that are kept for films: 555-01xx (NANP), Ofcom's 496 0xxx, the Bundesnetzagentur's 030 23125 xxx. */
function createPhone(random: Random): KnownContact {
  const kind = 'phone';
  const country = random.whole(4);
  if (country === 0) {
    const [area, line] = [random.pick(ukAreas), `0${random.digits(3)}`];
    return { kind, written: `+44 ${area} 496 ${line}`, value: `+44${area}496${line}` };
  }
  if (country === 1) {
    const line = random.digits(3);
    return {
      kind,
      written: random.pick([`+49 30 23125 ${line}`, `+49 (0)30 23125-${line}`, `0049 30 23125${line}`]),
      value: `+493023125${line}`,
    };
  }
  const [area, line] = [random.pick(usAreas), `01${random.digits(2)}`];
  return {
    kind,
    written: random.pick([
      `(${area}) 555-${line}`,
      `${area}-555-${line}`,
      `+1 ${area} 555 ${line}`,
      `${area}.555.${line}`,
    ]),
    value: `+1${area}555${line}`,
  };
}

/** Letters as most people type them in an address. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('ł', 'l').replaceAll('ø', 'o').normalize('NFD').replace(/\p{M}/gu, '');
}
