/** Runs a measurement by its name. */

/** Names and options arrive as JSON from another process. */
export function runTask(tasks: Readonly<Record<string, unknown>>, name: string, options: unknown): unknown {
  const task = Object.entries(tasks).find(([known]) => known === name)?.[1];
  if (task === undefined) throw new Error(`Nothing measures ${name}.`);
  return (task as (options: unknown) => unknown)(options);
}
