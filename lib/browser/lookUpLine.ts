/** The line between a page of ours and the background for look-ups: it is there while answers are awaited, and ends with the page. */
import { type Browser, browser } from '#imports';
import type { Identifier } from '../identifier.ts';
import type { LookedUpAt } from '../lookup/knownLead.ts';
import { fail, type Outcome } from '../problem.ts';
import type { LineName } from './lines.ts';

const name: LineName = 'lookUp';

/** What is asked over the line; `n` tells which answer belongs to it. */
export interface LookUpAsk {
  readonly n: number;
  /** Of the key of the organization that is asked. */
  readonly keyPrint: string;
  readonly lead: Identifier;
  /** Another address of the same person: the lead found there may have this one as well, and nothing has to be asked. */
  readonly beside?: Identifier | undefined;
  /** Ask Octanist even where an answer is kept. */
  readonly isAfresh?: boolean | undefined;
}

export interface LookUpReply {
  readonly n: number;
  readonly outcome: Outcome<LookedUpAt>;
}

interface Line {
  readonly port: Browser.runtime.Port;
  readonly awaited: Map<number, (outcome: Outcome<LookedUpAt>) => void>;
}

let line: Line | undefined;
let asked = 0;

/** Settles with an outcome always; a background that ends half-way is a problem like any other. */
export function lookUp(ask: Omit<LookUpAsk, 'n'>): Promise<Outcome<LookedUpAt>> {
  return new Promise((resolve) => {
    const n = ++asked;
    line ??= openLine();
    line.awaited.set(n, resolve);
    line.port.postMessage({ ...ask, n } satisfies LookUpAsk);
  });
}

function openLine(): Line {
  const port = browser.runtime.connect({ name });
  const awaited: Line['awaited'] = new Map();
  const close = () => {
    if (line?.port === port) line = undefined;
    for (const settle of awaited.values()) settle(fail('interrupted'));
    awaited.clear();
  };
  port.onDisconnect.addListener(close);
  port.onMessage.addListener(({ n, outcome }: LookUpReply) => {
    awaited.get(n)?.(outcome);
    awaited.delete(n);
    // An open line would keep the background awake.
    if (awaited.size > 0) return;
    close();
    port.disconnect();
  });
  return { port, awaited };
}
