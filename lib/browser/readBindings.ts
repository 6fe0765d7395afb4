/** The browser's own shortcuts as they are now: a person may have changed them, or taken them away. */
import { browser } from '#imports';

export interface Binding {
  readonly name: string;
  /** What it does, in the manifest's words; empty for what the browser names itself. */
  readonly description: string;
  /** Empty where none is set. */
  readonly keys: string;
}

export async function readBindings(): Promise<readonly Binding[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}
