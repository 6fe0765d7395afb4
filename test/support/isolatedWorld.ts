/** Runs scripts in a world of their own in a page, as Chromium runs an extension's: the page's document, none of the page's scripts. */
import type { Page } from 'puppeteer-core';

export interface IsolatedWorld {
  /** The value of an expression, awaited when it is a promise. Throws what the expression throws. */
  evaluate(expression: string): Promise<unknown>;
}

/** A new world in the page's top frame, good until the page is left. */
export async function isolatedWorld(page: Page): Promise<IsolatedWorld> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'leadmark',
  });
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
