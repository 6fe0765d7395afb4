/** What a whole short text labels. */
import { expect, it } from 'vitest';
import { fieldLabel } from '../../../../lib/detect/rank/fieldLabel.ts';

it.each([
  'CC',
  'CCs',
  'Cc (2)',
  'Bcc:',
  'Cópia (CC)',
  'Em cópia',
  'In kopie',
  'En copia',
  'Do wiadomości',
  'Followers',
])('%s says that who follows is in copy', (text) => {
  expect(fieldLabel(text)).toBe('copy');
});

it('takes no sentence for a label', () => {
  expect(fieldLabel('Copy the address')).toBeNull();
});
