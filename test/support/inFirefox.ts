// @ts-nocheck Firefox's internals have no types. What they promise is in Firefox's source, searchfox.org.
/** Runs inside Firefox's own window, with the browser's rights: the hands and eyes of a person sitting before it. */

/**
 * Sent to the window as text and called there once; must not refer to anything outside itself. Pages are named by their
 * `browserId`, which survives navigation and process switches.
 */
export function inFirefox({ geckoId, baseUrl }) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = () => ExtensionParent.GlobalManager.getExtension(geckoId);
  const widgetId = `${geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const contextOf = (id) => {
    const context = BrowsingContext.getCurrentTopByBrowserId(id);
    if (!context?.embedderElement) throw new Error(`The page ${id} is closed`);
    return context;
  };
  const tabOf = (id) => gBrowser.getTabForBrowser(contextOf(id).embedderElement);

  const keys = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', keys);

  /** Trusted events that take the whole way from the window through hit-testing to whatever lies at that point. */
  function clickAt(target, x, y, types = ['mousemove', 'mousedown', 'mouseup'], button = 0) {
    const mouse = { button, clickCount: 1, inputSource: MouseEvent.MOZ_SOURCE_MOUSE };
    for (const type of types) target.synthesizeMouseEvent(type, x, y, mouse, {});
  }
  function clickElement(element) {
    const box = element.getBoundingClientRect();
    clickAt(element.ownerDocument.defaultView, box.x + box.width / 2, box.y + box.height / 2);
  }
  const eventOf = (target, type) =>
    new Promise((resolve) =>
      target.addEventListener(type, function listen(event) {
        if (event.target !== target) return;
        target.removeEventListener(type, listen);
        resolve();
      }),
    );

  /** Runs in the page's process. The debugger's way in is the one that no Content-Security-Policy of the page stops. */
  function inProcess(expression, answer) {
    const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
    if (!globalThis.Debugger) addDebuggerToGlobal(globalThis);
    const page = new Debugger().makeGlobalObjectReference(content);
    const completion = page.executeInGlobal(
      `(async () => JSON.stringify({ value: await (${expression}\n) }))()
        .catch((error) => JSON.stringify({ error: error + '\\n' + error?.stack }))`,
      { bypassCSP: true, url: content.location.href },
    );
    const fail = (error) => sendAsyncMessage(answer, JSON.stringify({ error: String(error) }));
    if (!completion?.return) return fail(completion?.throw?.unsafeDereference?.() ?? 'Stopped');
    const left = (event) => event.target === content?.document && fail('The page was left');
    addEventListener('pagehide', left, true);
    completion.return
      .unsafeDereference()
      .then((json) => sendAsyncMessage(answer, json), fail)
      .finally(() => removeEventListener('pagehide', left, true));
  }
  let questions = 0;
  async function evaluateIn(browser, expression) {
    questions += 1;
    const answer = `answer-${questions}`;
    const manager = browser.messageManager;
    const { promise, resolve, reject } = Promise.withResolvers();
    const listen = ({ data }) => resolve(data);
    const closed = (subject) => subject === manager && reject(new Error('The page was closed'));
    manager.addMessageListener(answer, listen);
    Services.obs.addObserver(closed, 'message-manager-close');
    try {
      const call = `(${inProcess})(${JSON.stringify(expression)}, ${JSON.stringify(answer)})`;
      manager.loadFrameScript(`data:,${encodeURIComponent(call)}`, false);
      return JSON.parse(await promise);
    } finally {
      manager.removeMessageListener(answer, listen);
      Services.obs.removeObserver(closed, 'message-manager-close');
    }
  }

  /** Firefox's own alert windows, each with the id of the notification it shows. */
  function alerts() {
    const shown = ExtensionParent.apiManager.getAPI('notifications', extension(), 'addon_parent');
    const waiting = [...(shown?.notificationsMap ?? [])];
    return [...Services.wm.getEnumerator('alert:alert')].map((alert) => {
      const title = alert.document.getElementById('alertTitleLabel').getAttribute('value');
      const message = alert.document.getElementById('alertTextLabel').textContent;
      const [id] = waiting.find(
        ([, { options }]) => options.title === title && options.message === message,
      ) ?? [''];
      return { id, title, message, alert };
    });
  }

  return {
    clickToolbarButton() {
      // New buttons are put away in the extensions panel; a person pins them once.
      CustomizableUI.addWidgetToArea(widgetId, 'nav-bar');
      clickElement(document.getElementById(widgetId).querySelector('.unified-extensions-item-action-button'));
    },
    /** The pop-up that is open and loaded, or null. */
    popup() {
      for (const browser of document.querySelectorAll('.webextension-popup-browser')) {
        if (browser.closest('panel')?.state !== 'open' || browser.webProgress?.isLoadingDocument) continue;
        if (browser.currentURI.spec.startsWith(baseUrl)) return browser.browserId;
      }
      return null;
    },
    open(url) {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
      return gBrowser.selectedBrowser.browserId;
    },
    isLoaded(id) {
      const browser = contextOf(id).embedderElement;
      return !browser.webProgress.isLoadingDocument && browser.currentURI.spec !== 'about:blank';
    },
    evaluate: (id, expression) => evaluateIn(contextOf(id).embedderElement, expression),
    click(id, x, y) {
      const browser = contextOf(id).embedderElement;
      const box = browser.getBoundingClientRect();
      clickAt(window, box.x + x, box.y + y);
    },
    type: (text) => keys.sendString(text, window),
    press: (key) => keys.synthesizeKey(key.length > 1 ? `KEY_${key}` : key, {}, window),
    async screenshot(id) {
      const picture = await contextOf(id).currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    },
    bringToFront(id) {
      const tab = tabOf(id);
      if (tab) gBrowser.selectedTab = tab;
    },
    close(id) {
      const tab = tabOf(id);
      if (tab) gBrowser.removeTab(tab);
      else contextOf(id).embedderElement.closest('panel').hidePopup();
    },
    async chooseFromMenu(id, x, y, label) {
      const menu = document.getElementById('contentAreaContextMenu');
      const box = contextOf(id).embedderElement.getBoundingClientRect();
      const shown = eventOf(menu, 'popupshown');
      clickAt(window, box.x + x, box.y + y, ['mousemove', 'mousedown', 'contextmenu', 'mouseup'], 2);
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
      if (parent) {
        const opened = eventOf(parent.menupopup, 'popupshown');
        clickElement(parent);
        await opened;
      }
      clickElement(item);
      await hidden;
    },
    notices: () => alerts().map(({ id, title, message }) => ({ id, title, message })),
    clickNotice(id) {
      const found = alerts().find((alert) => alert.id === id);
      if (!found) throw new Error(`No notification ${id} is on screen`);
      clickElement(found.alert.document.getElementById('alertTextLabel'));
    },
    backgroundState: () => extension().backgroundState,
    async evaluateInBackground(expression) {
      await extension().wakeupBackground();
      const page = [...extension().views].find((view) => view.viewType === 'background');
      return evaluateIn(page.xulBrowser, expression);
    },
    /** Also while it is at work: without the two flags Firefox would wait, as it does when a page is merely idle. */
    killBackground: () =>
      extension().terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }),
  };
}
