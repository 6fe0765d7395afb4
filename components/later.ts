/** Parts of a screen in a file of their own, which is read once there is nothing better to do, mostly before they are wanted. */
import { type ComponentType, createElement, lazy, Suspense } from 'react';

/**
 * With `lazy` alone such a part comes 300 ms after the press that it answers, however quickly it is read: what React has shown empty once it
 * keeps so for as long. Here a part whose file is there already is on screen at once.
 */
export function later<File>(load: () => Promise<File>) {
  let file: File | undefined;
  let reading: Promise<void> | undefined;
  const read = () => {
    reading ??= load().then((value) => {
      file = value;
    });
    return reading;
  };
  return {
    read,
    /** To be given to an effect. */
    readSoon: () => void (globalThis.requestIdleCallback ?? setTimeout)(read),
    /** Nothing stands in its place until it is read. */
    part: <Props extends object>(of: (file: File) => ComponentType<Props>) => {
      // A promise tells only a moment later what it has long had, and by then React has shown nothing.
      const then: PromiseLike<{ default: ComponentType<Props> }>['then'] = (done, failed) => {
        const tell = () => done?.({ default: of(file as File) });
        return (file ? tell() : read().then(tell, failed)) as PromiseLike<never>;
      };
      const Part = lazy(() => ({ then }) as Promise<{ default: ComponentType<Props> }>);
      return (props: Props) =>
        createElement(Suspense, null, createElement(Part as unknown as ComponentType<Props>, props));
    },
  };
}
