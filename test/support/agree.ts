/** What comes before the first key. */
import type { Screen } from './screen.ts';
import { until } from './until.ts';

/** Agrees to what Leadmark sends, as a person does once, on whichever page asks for it. */
export async function agree(page: Screen): Promise<void> {
  const asks = await page.waitFor(() => {
    if (document.querySelector('[name=consent]:not(:checked)')) return 'yes';
    return document.body.textContent?.includes('You agreed to this on') ? 'no' : null;
  });
  if (asks === 'no') return;
  const box = page.byRole('checkbox', 'I agree that Leadmark sends this to octanist.com');
  const isTicked = () => box.isChecked();
  // A complaint that has only just come moves the page: a person whose click misses clicks again.
  await until(
    async () => {
      if (!(await isTicked())) await box.click();
      return until(isTicked, { what: 'the tick', timeoutMs: 3_000 });
    },
    { what: 'the agreement to be given' },
  );
}
