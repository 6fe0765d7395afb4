/** Where names end, and that the list of it is as its generator writes it. */
import { readFileSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import { expect, it } from 'vitest';
import { isTopLevelDomain } from '../../../../lib/detect/text/topLevelDomain.ts';
import {
  asciiTopLevelDomains,
  internationalTopLevelDomains,
  listedOn,
} from '../../../../lib/detect/text/topLevelDomains.ts';
import { topLevelDomainsFile } from '../../../support/renewTopLevelDomains.ts';

it.each([
  'com',
  'nl',
  'photography',
  'рф',
  '公司',
  'vermögensberatung',
  'xn--p1ai',
  'xn--tobeborn',
  'example',
  'test',
])('%s is one', (name) => {
  expect(isTopLevelDomain(name)).toBe(true);
});

it.each(['', 'c', 'comf', 'png', 'local', '123', 'service'])('%j is none', (name) => {
  expect(isTopLevelDomain(name)).toBe(false);
});

it('the list says which it is, and is as generated', () => {
  const names = `${asciiTopLevelDomains} ${internationalTopLevelDomains}`.split(' ');
  expect(names.length).toBeGreaterThan(1_400);
  expect(listedOn).toMatch(/20\d\d/);
  const list = [`# ${listedOn}`, ...names.map((name) => domainToASCII(name).toUpperCase())].join('\n');
  expect(readFileSync('lib/detect/text/topLevelDomains.ts', 'utf8')).toBe(topLevelDomainsFile(list));
});
