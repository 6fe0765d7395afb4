// @ts-nocheck Firefox's internals have no types. What they promise is in Firefox's source, searchfox.org.
/** Runs inside Firefox's own window: gathers what pages and the background complain about. */

/** Sent to the window as text and called there once; must not refer to anything outside itself. */
export function firefoxLogs() {
  const lines = [];

  // Uncaught errors and what a Content-Security-Policy blocked: every process reports these to this one.
  Services.console.registerListener((message) => {
    if (!(message instanceof Ci.nsIScriptError)) return;
    // Firefox's note to itself that a page closed before its question was answered, as a pop-up may.
    if (/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage)) return;
    const isWarning = Boolean(message.flags & Ci.nsIScriptError.warningFlag);
    lines.push({
      where: message.sourceName,
      source: sourceOf(message.category),
      level: isWarning ? 'warning' : 'error',
      text: message.errorMessage,
    });
  });

  function sourceOf(category) {
    if (category.endsWith('javascript')) return 'uncaught';
    return /csp/i.test(category) ? 'security' : category;
  }

  // Calls of the console stay in the process they were made in.
  function inEveryProcess() {
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    function report(call) {
      const { filename, level, arguments: values } = call.wrappedJSObject;
      const text = Array.from(values, (value) => {
        try {
          return String(value);
        } catch {
          return '?';
        }
      });
      // Chromium's word for it.
      const name = level === 'warn' ? 'warning' : level;
      sendAsyncMessage('console-line', {
        where: filename,
        source: 'console',
        level: name,
        text: text.join(' '),
      });
    }
    storage.addLogEventListener(report, Services.scriptSecurityManager.getSystemPrincipal());
  }
  Services.ppmm.addMessageListener('console-line', ({ data }) => lines.push(data));
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(`(${inEveryProcess})()`)}`, true);

  return { lines: () => lines.filter(({ where }) => /^(moz-extension|https?):/.test(where)) };
}
