/** The door an update comes in by. */
import { describe, expect, it } from 'vitest';
import { maxNoteLength, updateSchema } from '../../lib/update.ts';

const good = { lead: { kind: 'email', value: 'jane@acme.com' }, status: 'won' };

describe('updateSchema', () => {
  it.each([
    good,
    { ...good, value: 0 },
    { ...good, status: 'lost', lossReason: 'Too expensive', note: 'Called' },
    { ...good, lead: { kind: 'phone', value: '+31612345678' } },
    { ...good, lead: { kind: 'id', value: 'lead_abc123' } },
    // Octanist's own, of a form that nobody has described.
    { ...good, lead: { kind: 'id', value: '48213' } },
  ])('lets in %j', (update) => {
    expect(updateSchema.parse(update)).toEqual(update);
  });

  it.each([
    ['no lead', { status: 'won' }],
    ['no status', { lead: good.lead }],
    ['back to open', { ...good, status: 'open' }],
    ['an e-mail not in normal form', { ...good, lead: { kind: 'email', value: 'Jane@Acme.com' } }],
    ['a national phone', { ...good, lead: { kind: 'phone', value: '0612345678' } }],
    ['an unknown kind', { ...good, lead: { kind: 'name', value: 'Jane' } }],
    ['an id that leads elsewhere', { ...good, lead: { kind: 'id', value: '..' } }],
    ['an id of two words', { ...good, lead: { kind: 'id', value: 'lead 1' } }],
    ['two identifiers', { ...good, lead: { ...good.lead, id: 'lead_1' } }],
    ['a value beyond all sense', { ...good, value: -2e12 }],
    ['a value in words', { ...good, value: '5000' }],
    ['no number at all', { ...good, value: Number.NaN }],
    ['an empty note', { ...good, note: '   ' }],
    ['a note without end', { ...good, note: 'x'.repeat(maxNoteLength + 1) }],
    ['a field of the API that is not ours', { ...good, changedTo: 'won' }],
    ['a key', { ...good, apiKey: 'x' }],
  ])('keeps out %s', (_what, update) => {
    expect(updateSchema.safeParse(update).success).toBe(false);
  });
});
