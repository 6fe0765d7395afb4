/** What a right click meant. */
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/detect/contact.ts';
import { onlyContact, toMenuTarget } from '../../lib/menuTarget.ts';

describe('toMenuTarget', () => {
  it.each([
    [
      'a selection, even on a link',
      { selectionText: 'jane@acme.com', linkUrl: 'https://acme.com' },
      { kind: 'selection', text: 'jane@acme.com' },
    ],
    ['a link', { linkUrl: 'tel:+31612345678' }, { kind: 'link', url: 'tel:+31612345678' }],
    [
      'a link with nothing but space selected',
      { selectionText: ' ', linkUrl: 'tel:1' },
      { kind: 'link', url: 'tel:1' },
    ],
    ['a field', { editable: true }, { kind: 'field' }],
    ['the page', { editable: false }, { kind: 'page' }],
  ])('takes %s', (_what, click, target) => {
    expect(toMenuTarget(click)).toEqual(target);
  });
});

describe('onlyContact', () => {
  const jane: Contact = {
    identifier: { kind: 'email', value: 'jane@acme.com' },
    text: 'jane@acme.com',
    place: 'text',
    visible: true,
    disagrees: false,
    suspicions: [],
    reasons: [],
    person: 0,
  };

  it('is the one there is', () => {
    expect(onlyContact([jane])).toBe(jane);
  });

  it.each<[string, Contact[]]>([
    ['there are none', []],
    ['there are two', [jane, { ...jane, identifier: { kind: 'email', value: 'john@acme.com' } }]],
    ['its link shows another address', [{ ...jane, disagrees: true }]],
    ['nobody can see it', [{ ...jane, visible: false }]],
  ])('is nobody when %s', (_what, contacts) => {
    expect(onlyContact(contacts)).toBeNull();
  });
});
