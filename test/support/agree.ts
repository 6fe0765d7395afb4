/** What comes before the first key. */
import type { Screen } from './screen.ts';

/** Agrees to what Leadmark sends, as a person does once, on whichever page asks for it. */
export async function agree(page: Screen): Promise<void> {
  const asks = await page.waitFor(() => {
    if (document.querySelector('[name=consent]:not(:checked)')) return 'yes';
    return document.body.textContent?.includes('You agreed to this on') ? 'no' : null;
  });
  if (asks === 'no') return;
  await page.byRole('checkbox', 'I agree that Leadmark sends this to octanist.com').click();
  await page.waitFor(() => document.querySelector('[name=consent]:checked') !== null);
}
