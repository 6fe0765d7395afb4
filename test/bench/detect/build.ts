/** `npm run build:detect`: the detector by itself, for whoever wants to score or time it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const outDir = '.output/detect';
const entry = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const shared = { configFile: false, publicDir: false, logLevel: 'error' } as const;

await build({
  ...shared,
  build: {
    outDir,
    emptyOutDir: true,
    lib: { entry: entry('node.ts'), formats: ['es'], fileName: () => 'node.mjs' },
  },
});
await build({
  ...shared,
  build: {
    outDir,
    emptyOutDir: false,
    lib: { entry: entry('page.ts'), formats: ['iife'], name: 'leadmarkDetect', fileName: () => 'page.js' },
  },
});
console.log(
  `${outDir}/node.mjs exports detect(text, { region }); ${outDir}/page.js defines __detect(document, { region }).`,
);
