/** How the extension is built: its permissions, its walls, and the one origin its key may reach. */
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { origins } from './lib/octanist/origins.ts';

/** `wxt build --mode sandbox` builds the same code against the local sandbox; every other mode is the real thing. */
const originFor = (mode: string) => (mode === 'sandbox' ? origins.sandbox : origins.release);

/** `connect-src` is one of the walls that keep the key at home: it binds the background too. */
const contentSecurityPolicyFor = (apiOrigin: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${apiOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * WXT begins each script that is injected with a logger of its own: half a kilobyte that a page reads on every click, for one message
 * in the page's console. What such a script throws still rejects the call that injected it, which is where we hear of it.
 */
const withoutLogger = {
  name: 'leadmark:without-logger',
  transform: (code: string, id: string) => {
    const [theScript] =
      (id.includes('unlisted-script-entrypoint') && /^import definition from .*$/m.exec(code)) || [];
    return theScript && `${theScript}\nexport default definition.main();`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  // `npm run dev` opens a browser where there is a screen for one; elsewhere it only builds.
  webExt: { disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY },
  vite: ({ mode }) => ({
    plugins: [tailwindcss(), withoutLogger],
    // Our pages come from the disk: there is nothing to fetch ahead, and code for it would be read for nothing.
    build: { modulePreload: false },
    define: { __API_ORIGIN__: JSON.stringify(originFor(mode)) },
  }),
  zip: {
    // AMO rebuilds the extension from these files: everything the build reads, nothing it does not.
    excludeSources: ['test/**', '.ci/**', 'docs/**'],
  },
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Leadmark',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'lead' },
    // Keys that are no browser's own: Chrome quietly sets no others (Alt+Shift+W and P are its tab groups').
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'mark-won': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMarkWon__' },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+O' } } }
        : { 'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openPanel__' } }),
    },
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'notifications',
      'activeTab',
      'scripting',
    ],
    // A match pattern has no port: the sandbox flavour may reach any port of this computer, the release one host.
    host_permissions: [`${originFor(mode).replace(/:\d+$/, '')}/*`],
    // Asked for one site at a time, by the click on "Always on this site"; none is granted at installation.
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    // While developing, Vite's own client has to get through.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicyFor(originFor(mode)) },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'leadmark@leadmark.app',
              strict_min_version: '140.0',
              // Sent to Octanist, only when a mark is sent: the lead's e-mail or phone, the API key, the note.
              data_collection_permissions: {
                required: ['personallyIdentifyingInfo', 'authenticationInfo', 'websiteContent'],
              },
            },
          },
        }
      : {
          minimum_chrome_version: '140',
          // Without this key every other extension may send messages to ours.
          externally_connectable: { ids: [] },
        }),
  }),
});
