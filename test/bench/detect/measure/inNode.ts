/** A Node process of its own for one measurement: `node inNode.ts name '{"options": "as JSON"}'` prints the result as JSON. */
import { runTask } from './runTask.ts';
import * as textTasks from './textTasks.ts';

const [name = '', options = 'null'] = process.argv.slice(2);
console.log(JSON.stringify(await runTask(textTasks, name, JSON.parse(options))));
