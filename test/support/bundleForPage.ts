/** Bundles a module of ours as a script that a page can run. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script as text; it leaves the module's exports in a variable called `name`. `entry` is seen from the project's folder. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, '../..', entry), formats: ['iife'], name, fileName: name },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}
