/** How much a browser reads to open one of our pages: its HTML and all the scripts and styles it loads, each gzipped. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** `page` is a file of the unpacked build in `folder`. */
export function gzippedPageBytes(folder: string, page: string): number {
  const seen = new Set<string>();
  const follow = (name: string) => {
    if (seen.has(name) || !existsSync(`${folder}/${name}`)) return;
    seen.add(name);
    const source = readFileSync(`${folder}/${name}`, 'utf8');
    for (const [, absolute, relative] of source.matchAll(
      /(?:src|href)="\/([^"]+)"|(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g,
    )) {
      follow(absolute ?? posix.join(posix.dirname(name), relative ?? ''));
    }
  };
  follow(page);
  // A page that loads nothing of ours was not read right.
  if (seen.size < 3) throw new Error(`${page} seems to load nothing: ${[...seen].join(', ')}`);
  return [...seen].reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/${name}`)).length, 0);
}
