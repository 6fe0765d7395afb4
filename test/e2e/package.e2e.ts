/** What is packed for the stores: exactly these permissions, these walls, these sizes, and nothing a page can reach. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gzippedPageBytes } from '../bench/gzippedPageBytes.ts';

const names = readdirSync('.output').filter((name) => name.endsWith('.zip'));

function openZip(ending: string): Map<string, Uint8Array> {
  const name = names.find((candidate) => candidate.endsWith(ending));
  if (!name) throw new Error(`No ${ending} in .output: run npm run zip first.`);
  return new Map(Object.entries(unzipSync(readFileSync(`.output/${name}`))));
}

const text = (files: Map<string, Uint8Array>, name: string) => new TextDecoder().decode(files.get(name));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https://octanist.com',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

describe.each(['chrome', 'firefox'] as const)('the %s package', (browser) => {
  const files = openZip(`-${browser}.zip`);
  const manifest = JSON.parse(text(files, 'manifest.json')) as Record<string, unknown>;

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'notifications',
      'activeTab',
      'scripting',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(manifest.host_permissions).toEqual(['https://octanist.com/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    // Nothing of it is granted before a person asks for one site of these.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('shows pages nothing of itself', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('has the content security policy of docs/security.md, with Trusted Types', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  it('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('is Manifest V3, with the keys of its browser only', () => {
    expect(manifest.manifest_version).toBe(3);
    if (browser === 'chrome') {
      expect(manifest).toMatchObject({ minimum_chrome_version: '140', externally_connectable: { ids: [] } });
      expect(manifest.browser_specific_settings).toBeUndefined();
    } else {
      expect(manifest.externally_connectable).toBeUndefined();
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: {
          strict_min_version: '140.0',
          data_collection_permissions: {
            required: ['personallyIdentifyingInfo', 'authenticationInfo', 'websiteContent'],
          },
        },
      });
    }
  });

  it('carries no trace of the sandbox or of tests', () => {
    for (const [name, bytes] of files) {
      if (/\.(?:js|html|json|css)$/.test(name)) {
        expect(new TextDecoder().decode(bytes), name).not.toMatch(/127\.0\.0\.1|localhost|sandbox-key/);
      }
    }
  });

  it('has words in every language of the source', () => {
    const locales = readdirSync('public/_locales');
    expect(locales.length).toBeGreaterThanOrEqual(3);
    for (const locale of locales) expect(files.has(`_locales/${locale}/messages.json`)).toBe(true);
  });

  it.each(['reader.js', 'view.js', 'letters.js', 'veils.js', 'look.js'])(
    'puts at most 15 kB of %s into a page',
    (name) => {
      expect(files.get(name)?.length).toBeGreaterThan(1000);
      expect(files.get(name)?.length).toBeLessThanOrEqual(15_000);
    },
  );

  it('puts at most 30 kB, what both steps of a click may take, into the pages of sites that it is always on', () => {
    const reader = files.get('watch.js');
    expect(reader?.length).toBeGreaterThan(1000);
    expect(reader?.length).toBeLessThanOrEqual(30_000);
  });

  it('opens its popup from at most 130 kB, gzipped', () => {
    expect(gzippedPageBytes(`.output/${browser}-mv3`, 'popup.html')).toBeLessThanOrEqual(130_000);
  });
});

it("passes Mozilla's linter without errors", () => {
  const output = lint('.output/firefox-mv3');
  const { errors, warnings, summary } = JSON.parse(output) as {
    errors: { code: string; file?: string }[];
    warnings: { code: string; file?: string }[];
    summary: { errors: number };
  };
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
  expect(warnings.filter(({ code }) => !knownWarnings.includes(code))).toEqual([]);
});

/**
 * Known and looked into. React sets innerHTML where asked to, and zod would compile functions if it were let: we ask for neither,
 * and the security policy forbids both, but a linter cannot know. The third is about Firefox for Android, where we are not offered.
 */
const knownWarnings = [
  'UNSAFE_VAR_ASSIGNMENT',
  'DANGEROUS_EVAL',
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
];

function lint(sourceDir: string): string {
  const args = ['lint', '--source-dir', sourceDir, '--output', 'json', '--no-config-discovery'];
  try {
    return execFileSync('web-ext', args, {
      encoding: 'utf8',
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
    });
  } catch (error) {
    // It exits with 1 when it finds errors, and they are what we want to read.
    return (error as { stdout: string }).stdout;
  }
}
