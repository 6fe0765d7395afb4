/** What a reader on an enabled site and the background say to each other. */
import type { PageReading } from '../detect/pageReading.ts';

/** From the reader: what stands on the page now. It is answered whether to go on. */
export interface Report {
  readonly command: 'report';
  readonly reading: PageReading;
}

/** To a reader whose site is off. */
export const stopMessage = { command: 'stop' } as const;
