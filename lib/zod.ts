/** zod, told before its first schema never to compile functions: Trusted Types forbids it, and says so in the console. */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
