/** Everything that can be measured, by name: what Node or a page is asked to run. */
import { liveTimes } from './liveTasks.ts';
import { pageContacts, pageTimes } from './pageTasks.ts';
import { firstCall, growth, hardTimes, laterCalls } from './textTasks.ts';

export const tasks = { firstCall, laterCalls, growth, hardTimes, pageTimes, pageContacts, liveTimes };

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskOptions<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;
