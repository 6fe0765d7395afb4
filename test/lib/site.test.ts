/** Which site a page belongs to, and what it is called. */
import { describe, expect, it } from 'vitest';
import { isEverySite, siteOf, siteOfPattern } from '../../lib/site.ts';

describe('the site of a page', () => {
  it.each([
    ['https://mail.example.com/u/0/#inbox', 'https://mail.example.com/*', 'mail.example.com'],
    ['https://www.example.com:8443/', 'https://www.example.com/*', 'example.com'],
    ['https://me:secret@crm.example/', 'https://crm.example/*', 'crm.example'],
    ['https://127.0.0.1:4817/demo', 'https://127.0.0.1/*', '127.0.0.1'],
    ['https://müller.example/', 'https://xn--mller-kva.example/*', 'xn--mller-kva.example'],
  ])('%s is %s', (address, pattern, name) => {
    expect(siteOf(address)).toEqual({ pattern, name });
  });

  it.each(['http://crm.example/', 'about:blank', 'file:///etc/hosts', 'chrome://settings/', 'null', ''])(
    '%s is on none',
    (address) => {
      expect(siteOf(address)).toBeNull();
    },
  );

  it('is on none where the browser does not tell the address', () => {
    expect(siteOf(undefined)).toBeNull();
  });
});

describe('a permitted pattern', () => {
  it.each([
    ['https://*/*', '*', true],
    ['*://*/*', '*', true],
    ['<all_urls>', '<all_urls>', true],
    ['https://*.example.com/*', '*.example.com', false],
  ])('%s is called %s', (pattern, name, isEvery) => {
    expect(siteOfPattern(pattern).name).toBe(name);
    expect(isEverySite(siteOfPattern(pattern))).toBe(isEvery);
  });
});
