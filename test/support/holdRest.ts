/** A moment of a long page that is over too soon to be seen: what is in view is listed, and the rest is still to be looked at. */
import type { Driver } from './driver.ts';

/**
 * From the next popup on, once: the browser starts the script that looks at the rest no sooner than told. To be called before the popup opens;
 * gives what lets it look.
 */
export async function holdRest(driver: Driver): Promise<() => Promise<void>> {
  await driver.inBackground(() => {
    const { scripting } = globalThis.chrome;
    const execute = scripting.executeScript.bind(scripting) as (injection: object) => Promise<never[]>;
    let looks = 0;
    const hold = async (injection: { files?: readonly string[] }) => {
      if (injection.files?.includes('/look.js')) looks += 1;
      if (looks < 2) return execute(injection);
      Object.assign(scripting, { executeScript: execute });
      await new Promise<void>((lookAtRest) => Object.assign(globalThis, { lookAtRest }));
      return execute(injection);
    };
    Object.assign(scripting, { executeScript: hold });
  });
  return () => driver.inBackground(() => (globalThis as { lookAtRest?: () => void }).lookAtRest?.());
}
