/** Identifiers: what is one, what is not, and how it is written in normal form. */
import { describe, expect, it } from 'vitest';
import { identifierShape, parseEmail, parseLeadId, sameIdentifier } from '../../lib/identifier.ts';

describe('parseEmail', () => {
  it.each([
    ['jane@acme.com', 'jane@acme.com'],
    ['  Jane.Doe@ACME.com ', 'jane.doe@acme.com'],
    ['jane+ads@mail.acme.co.uk', 'jane+ads@mail.acme.co.uk'],
    ["o'brien@acme.ie", "o'brien@acme.ie"],
    ['info@bücher.de', 'info@bücher.de'],
    ['user@xn--bcher-kva.xn--p1ai', 'user@xn--bcher-kva.xn--p1ai'],
    ['pelé@exemplo.com.br', 'pelé@exemplo.com.br'],
    ['a@b.photography', 'a@b.photography'],
    [`${'a'.repeat(64)}@acme.com`, `${'a'.repeat(64)}@acme.com`],
  ])('reads %j as %s', (text, email) => {
    expect(parseEmail(text)).toBe(email);
  });

  it.each([
    '',
    'jane',
    '@acme.com',
    'jane@',
    'jane@acme',
    'jane@@acme.com',
    'jane@acme..com',
    '.jane@acme.com',
    'jane.@acme.com',
    'ja..ne@acme.com',
    'jane@-acme.com',
    'jane@acme-.com',
    'jane@acme.c',
    'jane@acme.123',
    'jane doe@acme.com',
    'jane@acme.com, john@acme.com',
    'jane@ac\u200bme.com',
    'jane\u202e@acme.com',
    `${'a'.repeat(65)}@acme.com`,
    `jane@${'a'.repeat(64)}.com`,
    `${'a'.repeat(60)}@${'b.'.repeat(120)}com`,
  ])('refuses %j', (text) => {
    expect(parseEmail(text)).toBeNull();
  });
});

describe('parseLeadId', () => {
  it.each(['lead_abc123', 'lead_x', 'clx9v2k4t0001', '3f2b8c1e-7d4a-4f6b-9a51-0c2d7e8f9a10'])(
    'takes %s for a lead id',
    (id) => {
      expect(parseLeadId(` ${id} `)).toBe(id);
    },
  );

  it.each([
    '',
    'Johnson',
    'john',
    '0612345678',
    '+31612345678',
    'lead_',
    'lead abc123',
    'jane@acme.com',
    'a1',
  ])('does not take %j for a lead id', (text) => {
    expect(parseLeadId(text)).toBeNull();
  });
});

describe('identifierShape', () => {
  it.each([
    ['jane@', 'email'],
    ['lead_abc123', 'id'],
    ['06 12 34 56 78', 'phone'],
    ['٠٦١٢٣٤٥٦٧٨', 'phone'],
    ['1-800-FLOWERS', 'unclear'],
    ['Jane', 'unclear'],
    ['', 'unclear'],
  ] as const)('sees %j as %s', (text, shape) => {
    expect(identifierShape(text)).toBe(shape);
  });
});

describe('sameIdentifier', () => {
  it('compares kind and value', () => {
    const jane = { kind: 'email', value: 'jane@acme.com' } as const;
    expect(sameIdentifier(jane, { ...jane })).toBe(true);
    expect(sameIdentifier(jane, { kind: 'email', value: 'a.jane@acme.com' })).toBe(false);
    expect(
      sameIdentifier({ kind: 'id', value: '+31612345678' }, { kind: 'phone', value: '+31612345678' }),
    ).toBe(false);
  });
});
