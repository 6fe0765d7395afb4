/** The address bar and the browser's own shortcuts, which the fake browser has not. */

function createEvent<Args extends unknown[]>() {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.push(listener),
    happen: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

export interface FakeAddressBar {
  /** What stands under what was typed, as the browser was told it. */
  readonly suggestion: string;
  type(text: string): void;
  enter(text: string): void;
  /** The keys that the browser has for the popup; empty for none. */
  popupKeys: string;
  /** The keys of this command are pressed in a tab. */
  press(command: string, tab: { readonly id: number; readonly url?: string }): void;
  /** The tabs for which the side panel was opened, in this order. */
  readonly panels: readonly number[];
}

export function createFakeAddressBar() {
  const started = createEvent<[]>();
  const changed = createEvent<[string]>();
  const entered = createEvent<[string]>();
  const pressed = createEvent<[string, { readonly id: number; readonly url?: string }]>();
  const panels: number[] = [];
  let suggestion = '';
  const omnibox = {
    onInputStarted: started,
    onInputChanged: changed,
    onInputEntered: entered,
    setDefaultSuggestion: ({ description }: { description: string }) => {
      suggestion = description;
    },
  };
  const bar: FakeAddressBar = {
    get suggestion() {
      return suggestion;
    },
    type: (text) => {
      started.happen();
      changed.happen(text);
    },
    popupKeys: 'Alt+Shift+L',
    enter: (text) => entered.happen(text),
    press: (command, tab) => pressed.happen(command, tab),
    panels,
  };
  const getAll = async () => [
    { name: '_execute_action', shortcut: bar.popupKeys },
    { name: 'mark-won', shortcut: 'Alt+Shift+M' },
    { name: 'open-panel', shortcut: 'Alt+Shift+O' },
  ];
  const sidePanel = { open: async ({ tabId }: { tabId: number }) => void panels.push(tabId) };
  return { bar, apis: { omnibox, commands: { onCommand: pressed, getAll }, sidePanel } };
}
