/** Lines between our pages and the background, as `runtime.connect` makes them: messages arrive later, as copies, until one side hangs up. */
type Listener<Args extends unknown[]> = (...args: Args) => void;

interface FakeEvent<Args extends unknown[]> {
  addListener(listener: Listener<Args>): void;
  trigger(...args: Args): void;
}

function createEvent<Args extends unknown[]>(): FakeEvent<Args> {
  const listeners: Listener<Args>[] = [];
  return {
    addListener: (listener) => void listeners.push(listener),
    trigger: (...args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** `open` are the pages' ends of the lines that nobody has hung up: a page that closes takes its own with it. */
export function createFakePorts(sender: object) {
  const onConnect = createEvent<[ReturnType<typeof createEnds>['background']]>();
  const open = new Set<() => void>();

  function createEnds(name: string) {
    let isOpen = true;
    const toPage = createEvent<[unknown]>();
    const toBackground = createEvent<[unknown]>();
    const pageHears = createEvent<[]>();
    const backgroundHears = createEvent<[]>();
    const later = (event: FakeEvent<[unknown]>) => (message: unknown) => {
      const copy = structuredClone(message);
      queueMicrotask(() => isOpen && event.trigger(copy));
    };
    const hangUp = (other: FakeEvent<[]>) => () => {
      if (!isOpen) return;
      isOpen = false;
      open.delete(closePage);
      other.trigger();
    };
    const disconnect = hangUp(backgroundHears);
    // Our modules outlive the pages of a test, so they have to be told.
    const closePage = () => {
      disconnect();
      pageHears.trigger();
    };
    open.add(closePage);
    return {
      page: {
        name,
        onMessage: toPage,
        onDisconnect: pageHears,
        postMessage: later(toBackground),
        disconnect,
      },
      background: {
        name,
        sender,
        onMessage: toBackground,
        onDisconnect: backgroundHears,
        postMessage: later(toPage),
        disconnect: hangUp(pageHears),
      },
    };
  }

  return {
    onConnect,
    connect: ({ name }: { name: string }) => {
      const { page, background } = createEnds(name);
      queueMicrotask(() => onConnect.trigger(background));
      return page;
    },
    /** The page closes: the background hears of it, as in the browsers. */
    closePage: () => {
      for (const close of [...open]) close();
    },
  };
}
