/** Builds the extension that has nothing but an empty React popup. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Gives the folder of the unpacked extension. */
export async function buildEmptyExtension(): Promise<string> {
  const outDir = '.output/bench/empty';
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      lib: {
        entry: fileURLToPath(new URL('emptyPopup.tsx', import.meta.url)),
        formats: ['es'],
        fileName: () => 'popup.js',
      },
    },
  });
  writeFileSync(
    `${outDir}/popup.html`,
    '<!doctype html><meta charset="utf-8"><title>Empty</title><div id="root"></div><script type="module" src="popup.js"></script>',
  );
  writeFileSync(
    `${outDir}/manifest.json`,
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      action: { default_popup: 'popup.html' },
    }),
  );
  return outDir;
}
