/** The script that a page loads to be measured: `await __bench(name, options)`. */
import { runTask } from './tasks.ts';

Object.assign(globalThis, { __bench: runTask });
