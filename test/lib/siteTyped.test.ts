/** Which site is meant by an address as people type it, and which addresses the tiles stand for. */
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/site.ts';
import { siteTyped } from '../../lib/siteTyped.ts';
import { isUsual, usualSites } from '../../lib/usualSites.ts';

describe('a typed address', () => {
  it.each([
    ['crm.example.com', 'https://crm.example.com/*'],
    ['  https://crm.example.com/leads/7?tab=notes ', 'https://crm.example.com/*'],
    ['CRM.Example.com:8443/x', 'https://crm.example.com/*'],
    ['www.example.com', 'https://www.example.com/*'],
    ['müller.example', 'https://xn--mller-kva.example/*'],
    ['10.0.0.7', 'https://10.0.0.7/*'],
  ])('%s is %s', (text, pattern) => {
    expect(siteTyped(text)?.pattern).toBe(pattern);
  });

  it.each([
    '',
    ' ',
    'gmail',
    'my crm',
    'http://crm.example.com',
    'ftp://crm.example.com',
    'javascript://crm.example/',
    'chrome://settings.example',
    'https://',
    '*.example.com',
    'https://*/*',
  ])('%s is none', (text) => {
    expect(siteTyped(text)).toBeNull();
  });
});

describe('the usual inboxes and CRMs', () => {
  it('are asked for with TLS, one host or the hosts of one product each, and never with all there is', () => {
    const patterns = usualSites.flatMap(({ sites }) => sites.map(({ pattern }) => pattern));
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns)
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z]+(?:\.[a-z0-9]+)+\/\*$/);
  });

  it('are told from a person’s own', () => {
    expect(isUsual({ pattern: 'https://mail.google.com/*', name: 'mail.google.com' })).toBe(true);
    const own = siteOf('https://crm.example.com/');
    expect(own && isUsual(own)).toBe(false);
  });
});
