/** Lead ids where people copy them from: Octanist's own addresses, and fields and addresses of a CRM that keeps them. */
import { parseLeadId } from './identifier.ts';

/** The one form of an id that the documentation shows; anything else may be an id of anything. */
const prefixed = /(?<![\w-])lead_[A-Za-z0-9_-]{1,100}(?![\w-])/g;
/** Of these alone an id without the prefix is believed. */
const octanist = /(?:^|\.)octanist\.com$/;
/** Where in an address of theirs an id can stand: after `leads/`, or in a parameter that says so. */
const leadPath = /\/leads?\/([^/]+)/;
const leadParameters = ['lead', 'leadId', 'lead_id', 'id'];

/** The only lead id in an address or a short text, or null: none, or several. */
export function leadIdIn(text: string): string | null {
  if (text.length > 2000) return null;
  const ids = new Set(text.match(prefixed));
  if (ids.size > 0) return ids.size === 1 ? parseLeadId([...ids][0] ?? '') : null;
  return isOctanist(text) ? idInAddress(new URL(text)) : null;
}

/** Whether it is an address of Octanist's own. */
export function isOctanist(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && octanist.test(hostname);
}

function idInAddress({ pathname, searchParams }: URL): string | null {
  const inPath = leadPath.exec(pathname)?.[1];
  const candidates = [inPath, ...leadParameters.map((name) => searchParams.get(name))];
  for (const candidate of candidates) {
    const id = candidate ? parseLeadId(candidate) : null;
    if (id !== null) return id;
  }
  return null;
}
