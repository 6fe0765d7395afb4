/** The script that a page loads to be measured: `await __bench(name, options)`. */
import { runTask } from './runTask.ts';
import { tasks } from './tasks.ts';

Object.assign(globalThis, {
  __bench: (name: string, options: unknown) => runTask(tasks, name, options),
});
