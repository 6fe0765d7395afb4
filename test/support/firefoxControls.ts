// @ts-nocheck Firefox's internals have no types. What they promise is in Firefox's source, searchfox.org.
/** Runs inside Firefox's own window: the toolbar button, the menu, the notifications, and the background's life. */

/** Sent to the window as text and called there once, after `firefoxPages`, whose methods `home` has. */
export function firefoxControls({ geckoId, baseUrl }, home) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = () => ExtensionParent.GlobalManager.getExtension(geckoId);
  const widgetId = `${geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

  const eventOf = (target, type) =>
    new Promise((resolve) =>
      target.addEventListener(type, function listen(event) {
        if (event.target !== target) return;
        target.removeEventListener(type, listen);
        resolve();
      }),
    );

  /** A menu that has only just come up now and then overlooks the mouse; a person would click again. */
  async function clickUntil(element, isDone) {
    for (let click = 0; click < 20; click += 1) {
      home.clickElement(element);
      for (let wait = 0; wait < 20; wait += 1) {
        if (isDone()) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
    throw new Error(`"${element.label}" takes no click`);
  }

  // A notification leaves the window behind it in front; without a desktop Firefox makes it the active window, and to
  // inactive windows it opens no pop-ups or menus.
  window.addEventListener('deactivate', () =>
    Services.tm.dispatchToMainThread(() => {
      if (Services.focus.activeWindow?.location.href.endsWith('/alert.xhtml')) window.focus();
    }),
  );

  /** Firefox's own alert windows, each with the id of the notification it shows. */
  function alerts() {
    const shown = ExtensionParent.apiManager.getAPI('notifications', extension(), 'addon_parent');
    const known = [...(shown?.notificationsMap ?? [])];
    return [...Services.wm.getEnumerator('alert:alert')].map((alert) => {
      const title = alert.document.getElementById('alertTitleLabel').getAttribute('value');
      const message = alert.document.getElementById('alertTextLabel').textContent;
      // A long message is cut.
      const start = message.replace(/…$/, '');
      const isThis = ([, { options }]) => options.title === title && options.message.startsWith(start);
      return { id: known.find(isThis)?.[0] ?? '', title, message, alert };
    });
  }

  return {
    clickToolbarButton() {
      // New buttons are put away in the extensions panel; a person pins them once.
      CustomizableUI.addWidgetToArea(widgetId, 'nav-bar');
      const button = document
        .getElementById(widgetId)
        .querySelector('.unified-extensions-item-action-button');
      home.clickElement(button);
    },
    /**
     * Puts the keyboard's focus into the page, where Firefox means to put it in a pop-up it opens: on Linux it then shows
     * one that believes to have the focus while the keys still go to the window behind, until Tab or a click.
     */
    focus: (id) => home.browserOf(id).focus(),
    /** The pop-up that is open and loaded, or null. */
    popup() {
      for (const browser of document.querySelectorAll('.webextension-popup-browser')) {
        if (browser.closest('panel')?.state !== 'open' || browser.webProgress?.isLoadingDocument) continue;
        if (browser.currentURI.spec.startsWith(baseUrl)) return browser.browserId;
      }
      return null;
    },
    /** The sidebar with our page in it, or null. It is a page within a page of Firefox's own. */
    panel() {
      const outer = document.getElementById('sidebar');
      const browser = outer?.contentDocument?.getElementById('webext-panels-browser');
      if (!browser || browser.webProgress?.isLoadingDocument) return null;
      return browser.currentURI.spec.startsWith(baseUrl) ? browser.browserId : null;
    },
    async chooseFromMenu(id, x, y, label) {
      const menu = document.getElementById('contentAreaContextMenu');
      const box = home.browserOf(id).getBoundingClientRect();
      const shown = eventOf(menu, 'popupshown');
      home.clickAt(window, box.x + x, box.y + y, ['mousemove', 'mousedown', 'contextmenu', 'mouseup'], 2);
      await shown;
      const hidden = eventOf(menu, 'popuphidden');
      const item = [...menu.querySelectorAll('menuitem')].find(
        (item) => item.label === label && !item.hidden,
      );
      if (!item) {
        menu.hidePopup();
        await hidden;
        throw new Error(`The context menu has no "${label}"`);
      }
      // Two or more entries of one extension are put into a menu of its own.
      const parent = item.closest('menu');
      if (parent) await clickUntil(parent, () => parent.menupopup.state === 'open');
      await clickUntil(item, () => menu.state !== 'open');
      await hidden;
    },
    /** As typed: the results come as it goes, and Enter takes the first. */
    async enterInAddressBar(text) {
      window.gURLBar.focus();
      window.gURLBar.search(text);
      await window.gURLBar.lastQueryContextPromise;
      window.gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));
    },
    /** As about:addons does it. */
    takeBack(pattern) {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      return ExtensionPermissions.remove(geckoId, { permissions: [], origins: [pattern] }, extension());
    },
    notices: () => alerts().map(({ id, title, message }) => ({ id, title, message })),
    clickNotice(id) {
      const found = alerts().find((alert) => alert.id === id);
      if (!found) throw new Error(`No notification ${id} is on screen`);
      home.clickElement(found.alert.document.getElementById('alertTextLabel'));
    },
    backgroundState: () => extension().backgroundState,
    /** Another number for each background that was started; null while there is none. */
    backgroundNumber: () =>
      [...extension().views].find((view) => view.viewType === 'background')?.xulBrowser.browserId ?? null,
    setOffline(isOffline) {
      Services.io.offline = isOffline;
    },
    async evaluateInBackground(expression) {
      await extension().wakeupBackground();
      const page = [...extension().views].find((view) => view.viewType === 'background');
      return home.evaluateIn(page.xulBrowser, expression);
    },
    /** Also while it is at work: without the two flags Firefox would wait, as it does when a page is merely idle. */
    killBackground: () =>
      extension().terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }),
  };
}
