/** What the adapter of a page's host says of its elements. */

import type { PageReading } from '../pageReading.ts';
import { adapters } from './adapters.ts';
import type { Reason } from './rankSignals.ts';

const none: readonly Reason[] = [];

/** By element, with what holds for those around it; nothing on hosts that no adapter is for. */
export function adapterReasons({
  elements,
  host = '',
}: Pick<PageReading, 'elements' | 'host'>): readonly (readonly Reason[])[] {
  const matchers = adapters.find((adapter) => adapter.host.test(host))?.matchers;
  if (!matchers) return [];
  const reasons: (readonly Reason[])[] = [];
  for (const { parent, attributes } of elements) {
    const outer = reasons[parent] ?? none;
    const own = matchers.flatMap((matcher) =>
      matcher.has.test(attributes[matcher.attribute] ?? '') ? matcher.reasons : none,
    );
    reasons.push(own.length === 0 ? outer : [...new Set([...outer, ...own])]);
  }
  return reasons;
}
