/** zod in its small form, for what pages load too: the same schemas, written as functions, at a fraction of the size. */
import * as z from 'zod/mini';

// As in zod.ts: told before its first schema.
z.config({ jitless: true });

export { z };
