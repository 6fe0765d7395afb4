// @ts-nocheck Firefox's internals have no types. What they promise is in Firefox's source, searchfox.org.
/** Runs inside Firefox's own window: pages, asked and touched from there, since WebDriver may not touch an extension's. */

/**
 * Sent to the window as text and called there once; must not refer to anything outside itself. A page is named by its
 * `browserId`, which survives navigation and process switches.
 */
export function firefoxPages() {
  const keys = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', keys);

  function contextOf(id) {
    const context = BrowsingContext.getCurrentTopByBrowserId(id);
    if (!context?.embedderElement) throw new Error(`The page ${id} is closed`);
    return context;
  }
  const browserOf = (id) => contextOf(id).embedderElement;
  /** Where it is in the window: the sidebar's page is within another. */
  function placeOf(browser) {
    const { x, y } = browser.getBoundingClientRect();
    if (browser.ownerDocument === document) return { x, y };
    const around = browser.ownerDocument.defaultView.docShell.chromeEventHandler.getBoundingClientRect();
    return { x: x + around.x, y: y + around.y };
  }
  const tabOf = (id) => gBrowser.getTabForBrowser(browserOf(id));

  /** Trusted events that take the whole way from the window through hit-testing to whatever lies at that point. */
  function clickAt(target, x, y, types = ['mousemove', 'mousedown', 'mouseup'], button = 0) {
    const mouse = { button, clickCount: 1, inputSource: MouseEvent.MOZ_SOURCE_MOUSE };
    for (const type of types) target.synthesizeMouseEvent(type, x, y, mouse, {});
  }

  /** Frame scripts are not read as UTF-8. */
  const inAscii = (script) =>
    script.replace(/[^\t\n\r\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

  let conversations = 0;
  /** Runs `script(name, ...args)` in the page's process; gives the first answer that `read` makes something of. */
  async function ask(browser, script, args, read) {
    conversations += 1;
    const name = `conversation-${conversations}`;
    const manager = browser.messageManager;
    const { promise, resolve, reject } = Promise.withResolvers();
    const listen = ({ data }) => {
      const answer = read(data);
      if (answer !== undefined) resolve(answer);
    };
    const closed = (subject) => subject === manager && reject(new Error('The page was closed'));
    manager.addMessageListener(name, listen);
    Services.obs.addObserver(closed, 'message-manager-close');
    try {
      const call = `(${script})(${[name, ...args].map((arg) => JSON.stringify(arg)).join(', ')})`;
      manager.loadFrameScript(`data:,${encodeURIComponent(inAscii(call))}`, false);
      return await promise;
    } finally {
      manager.removeMessageListener(name, listen);
      Services.obs.removeObserver(closed, 'message-manager-close');
    }
  }

  /** In the page's process. The debugger's way in is the one that no Content-Security-Policy of the page stops. */
  function evaluateInPage(name, expression) {
    const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
    if (!globalThis.Debugger) addDebuggerToGlobal(globalThis);
    const page = new Debugger().makeGlobalObjectReference(content);
    const completion = page.executeInGlobal(
      `(async () => JSON.stringify({ value: await (${expression}\n) }))()
        .catch((error) => JSON.stringify({ error: error + '\\n' + error?.stack }))`,
      { bypassCSP: true, url: content.location.href },
    );
    const fail = (error) => sendAsyncMessage(name, JSON.stringify({ error: String(error) }));
    if (!completion?.return) return fail(completion?.throw?.unsafeDereference?.() ?? 'Stopped');
    const left = (event) => event.target === content?.document && fail('The page was left');
    addEventListener('pagehide', left, true);
    completion.return
      .unsafeDereference()
      .then((json) => sendAsyncMessage(name, json), fail)
      .finally(() => removeEventListener('pagehide', left, true));
  }

  /** In the page's process: says when it listens, and when the last of `count` such events has been dealt with. */
  function awaitEvents(name, type, count) {
    let left = count;
    function listen() {
      left -= 1;
      if (left > 0) return;
      content.removeEventListener(type, listen, true);
      // After the page's own listeners, and after the click that follows a mouseup.
      Services.tm.dispatchToMainThread(() => sendAsyncMessage(name, 'done'));
    }
    content.addEventListener(type, listen, true);
    sendAsyncMessage(name, 'ready');
  }

  /** Does `action` and waits until the page has dealt with it, since input is sent and not called. */
  async function input(id, type, count, action) {
    const browser = browserOf(id);
    const dealtWith = ask(browser, awaitEvents, [type, count], (state) => {
      if (state === 'done') return state;
      action(placeOf(browser));
    });
    // A shortcut of Firefox's own never reaches the page, and a click may close it.
    const given = new Promise((resolve) => setTimeout(resolve, 2000));
    await Promise.race([dealtWith.catch(() => undefined), given]);
  }

  async function hide(panel) {
    if (panel.state === 'closed') return;
    const { promise, resolve } = Promise.withResolvers();
    panel.addEventListener('popuphidden', resolve, { once: true });
    panel.hidePopup();
    await promise;
  }
  /** The window in front, and nothing over its page, as after a person's click on a tab. */
  async function comeToTabs() {
    window.focus();
    for (const browser of document.querySelectorAll('.webextension-popup-browser')) {
      await hide(browser.closest('panel'));
    }
  }

  return {
    // For the other parts.
    browserOf,
    clickAt,
    clickElement(element) {
      const box = element.getBoundingClientRect();
      clickAt(element.ownerDocument.defaultView, box.x + box.width / 2, box.y + box.height / 2);
    },
    evaluateIn: (browser, expression) => ask(browser, evaluateInPage, [expression], JSON.parse),

    async open(url) {
      await comeToTabs();
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
      return gBrowser.selectedBrowser.browserId;
    },
    tabsAt: (url) =>
      gBrowser.browsers.filter(({ currentURI }) => currentURI.spec === url).map(({ browserId }) => browserId),
    isLoaded(id) {
      const browser = browserOf(id);
      return !browser.webProgress.isLoadingDocument && browser.currentURI.spec !== 'about:blank';
    },
    evaluate: (id, expression) => ask(browserOf(id), evaluateInPage, [expression], JSON.parse),
    click: (id, x, y) => input(id, 'mouseup', 1, (box) => clickAt(window, box.x + x, box.y + y)),
    async insert(id, text) {
      // Of nothing, nothing would come to wait for.
      if (text === '') return;
      const insert = () => window.windowUtils.sendContentCommandEvent('insertText', null, text);
      await input(id, 'input', 1, insert);
    },
    type: (id, text) => input(id, 'keyup', [...text].length, () => keys.sendString(text, window)),
    press(id, chord) {
      const held = chord.split('+').map((name) => name.toLowerCase().replace('control', 'ctrl'));
      const key = chord.split('+').at(-1);
      const modifiers = Object.fromEntries(held.slice(0, -1).map((name) => [`${name}Key`, true]));
      return input(id, 'keyup', 1, () =>
        keys.synthesizeKey(key.length > 1 ? `KEY_${key}` : key, modifiers, window),
      );
    },
    async screenshot(id) {
      const picture = await contextOf(id).currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    },
    async bringToFront(id) {
      const tab = tabOf(id);
      if (!tab) return;
      await comeToTabs();
      gBrowser.selectedTab = tab;
    },
    async close(id) {
      const tab = tabOf(id);
      // Without asking about unsaved changes.
      if (tab) return gBrowser.removeTab(tab, { skipPermitUnload: true });
      const popup = browserOf(id).closest('panel');
      // What is in no panel of the window's is in its sidebar.
      if (!popup) return SidebarController.hide();
      await hide(popup);
    },
  };
}
