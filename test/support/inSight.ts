/** happy-dom lays nothing out: here everything that is watched is in sight at once. */
import { vi } from 'vitest';

export function seeEverything(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly tell: IntersectionObserverCallback;
      constructor(tell: IntersectionObserverCallback) {
        this.tell = tell;
      }
      observe(target: Element): void {
        const change = { isIntersecting: true, target } as IntersectionObserverEntry;
        queueMicrotask(() => this.tell([change], this as unknown as IntersectionObserver));
      }
      disconnect(): void {}
    },
  );
}
