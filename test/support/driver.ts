/** What a test may ask of a browser with our extension in it, in words that mean the same in Chromium and Firefox. */
import type { BrowserName } from './findBrowser.ts';
import type { Screen } from './screen.ts';

/** One line somebody's console got, or an error nobody caught. */
export interface LogLine {
  /** The page or worker it came from, as an address. */
  readonly where: string;
  /** `console`, `uncaught`, or the part of the browser that objected: `security`, `network`… */
  readonly source: string;
  /** As in the console: `error`, `warning`, `log`… */
  readonly level: string;
  readonly text: string;
}

export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Where the right click was and which of our entries was chosen. */
export interface MenuClick {
  /** The entry by the words on screen, e.g. "Mark lead won": what a real menu is searched for. */
  readonly item: string;
  /** The entry's id in the code, for a browser whose menu no program can see. */
  readonly itemId: string;
  /** CSS selector of what is right-clicked; the page itself when left out. */
  readonly on?: string;
  /** Selects all the text of `on` first, as dragging the mouse over it does. */
  readonly select?: boolean;
  /** Leaves what is selected as it is; without it, or `select`, nothing is. */
  readonly keepSelection?: boolean;
}

export interface Driver {
  readonly browser: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Everything the background, the extension's pages and the opened tabs have logged since the start. */
  logs(): Promise<readonly LogLine[]>;
  /** Every address but octanist.com and this computer's own that anything in the browser asked for. It got none. */
  readonly refused: readonly string[];
  /** Opens a web page in a new tab, in front. */
  open(url: string): Promise<Screen>;
  /** Clicks the extension's toolbar button with `tab` in front, which grants `activeTab`, and gives the pop-up. */
  openPopup(tab: Screen): Promise<Screen>;
  /** Does what opens the pop-up by another way than the button, and gives the pop-up. */
  popupAfter(action: () => Promise<void>): Promise<Screen>;
  /** Opens the side panel (Firefox's sidebar) from the pop-up, as a person does, and gives it. */
  openPanel(tab: Screen): Promise<Screen>;
  /** Opens one of the extension's own pages, e.g. `options.html`, in a tab. */
  openExtensionPage(path: string): Promise<Screen>;
  /** The tabs that have this page of the extension in them, whoever opened them. */
  ownTabs(path: string): Promise<Screen[]>;
  /** Chooses one of our entries from a context menu in `tab`. */
  contextMenu(tab: Screen, click: MenuClick): Promise<void>;
  /** Types into the address bar, after our keyword, and presses Enter. In Chromium, whose bar no program can reach, what it would tell us. */
  addressBar(text: string): Promise<void>;
  /** What the browser would ask about this site from now on (`https://mail.example.com/*`) is answered with yes. */
  agreeTo(pattern: string): Promise<void>;
  /** Takes a site's permission back where the browser itself lists it. */
  takeBack(pattern: string): Promise<void>;
  /** The notifications on screen. */
  notifications(): Promise<Notice[]>;
  clickNotification(id: string): Promise<void>;
  /** Runs a self-contained function in the background, starting it if it has stopped. */
  inBackground<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Ends the background worker or page without warning it, and returns when it is gone. */
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Takes the computer off the network, as the browser sees it, or puts it back. */
  setOffline(isOffline: boolean): Promise<void>;
  /** Resolves when the person closes the browser. */
  closed(): Promise<void>;
  /** Ends the browser as a power cut would. A profile that was given stays, and can be opened again. */
  kill(): Promise<void>;
  /** Ends the browser and removes its profile, unless the profile was given. */
  close(): Promise<void>;
}
