/** The organizations that the person works for, each with a key of its own. What screens may know of them; the keys lie elsewhere. */
import { isPractice, practiceHost } from './practice/practice.ts';
import type { Say } from './words.ts';
import { z } from './zodMini.ts';

export const maxWorkspaceName = 40;

/** A longer list of sites would be a list of everything somebody ever opened. */
const maxSites = 300;

const workspaceSchema = z.object({
  id: z.string(),
  /** As the person calls it; empty until they do. */
  name: z._default(z.catch(z.string(), ''), ''),
  /** The last characters of its key: all that a screen may show of it. */
  hint: z.string(),
  /** Salted fingerprint of its key: the same text for the same key, and nothing that leads back to it. */
  print: z.string(),
  /** Of the practice organization only: it plays a computer without a network. */
  isOffline: z.exactOptional(z.literal(true)),
});

export type Workspace = Readonly<z.infer<typeof workspaceSchema>>;

const workspacesSchema = z.object({
  /** In the order in which they were added. */
  all: z.array(workspaceSchema),
  /** The one that counts wherever a site has none of its own. */
  activeId: z._default(z.catch(z.string(), ''), ''),
  /** Hosts that have one of their own, the newest last. */
  sites: z._default(z.catch(z.array(z.tuple([z.string(), z.string()])), []), []),
});

export type Workspaces = Readonly<z.infer<typeof workspacesSchema>>;

export const noWorkspaces: Workspaces = { all: [], activeId: '', sites: [] };

export function parseWorkspaces(stored: unknown): Workspaces {
  const read = workspacesSchema.safeParse(stored);
  return read.success ? read.data : noWorkspaces;
}

/** The host of a page of the web, or what our practice page counts as; null for any other. */
export function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (/^(?:chrome|moz)-extension:$/.test(protocol) && pathname === '/practice.html') return practiceHost;
  return /^https?:$/.test(protocol) ? host : null;
}

/**
 * The workspace that counts on a site: the site's own, or else the active one. Null only where there is none at all.
 * @param host null where it is not known
 */
export function workspaceAt(workspaces: Workspaces, host: string | null): Workspace | null {
  const { all, activeId } = workspaces;
  // What stands on the practice page is no lead of anybody else.
  if (host === practiceHost) return all.find(isPractice) ?? null;
  const id = siteChoice(workspaces, host) ?? activeId;
  return all.find((one) => one.id === id) ?? all[0] ?? null;
}

/** The same for a tab, which may have one of its own for the time of a mark; on the practice page that says nothing. */
export function chosenFor(workspaces: Workspaces, host: string | null, own: string | null): Workspace | null {
  const kept = host === practiceHost ? undefined : workspaces.all.find(({ id }) => id === own);
  return kept ?? workspaceAt(workspaces, host);
}

/** The id of the workspace that a site has of its own. */
export function siteChoice({ all, sites }: Workspaces, host: string | null): string | undefined {
  const id = sites.find(([other]) => other === host)?.[1];
  return all.some((one) => one.id === id) ? id : undefined;
}

export function workspaceOf({ all }: Workspaces, print: string): Workspace | undefined {
  return all.find((one) => one.print === print);
}

/**
 * Adds it, or puts it in the place of the one with its id. The first one is active, and the first with a key: whoever has one no longer
 * practises unasked. The practice organization stays last, so that nothing else ever falls back on it.
 */
export function withWorkspace(workspaces: Workspaces, workspace: Workspace): Workspaces {
  const { all } = workspaces;
  const isKnown = all.some(({ id }) => id === workspace.id);
  const practice = all.filter(isPractice);
  const isFirst = all.length === 0 || (!isKnown && practice.length === all.length);
  return {
    ...workspaces,
    all: isKnown
      ? all.map((one) => (one.id === workspace.id ? workspace : one))
      : [...withKey(workspaces), workspace, ...practice],
    activeId: isFirst ? workspace.id : workspaces.activeId,
  };
}

/** Those that are real. */
export function withKey({ all }: Workspaces): readonly Workspace[] {
  return all.filter((one) => !isPractice(one));
}

/** Without it, and without the choice of it anywhere. */
export function withoutWorkspace({ all, activeId, sites }: Workspaces, id: string): Workspaces {
  const rest = all.filter((one) => one.id !== id);
  return {
    all: rest,
    activeId: activeId === id ? (rest[0]?.id ?? '') : activeId,
    sites: sites.filter(([, chosen]) => chosen !== id),
  };
}

/** Chosen where a page of this host is open: for the site, where that has one of its own, or else for all others. */
export function withChoice(workspaces: Workspaces, id: string, host: string | null): Workspaces {
  return siteChoice(workspaces, host) === undefined
    ? { ...workspaces, activeId: id }
    : withSite(workspaces, host, id);
}

/** Gives a site a workspace of its own, or with null none. */
export function withSite(workspaces: Workspaces, host: string | null, id: string | null): Workspaces {
  const others = workspaces.sites.filter(([other]) => other !== host);
  const sites = host === null || id === null ? others : [...others, [host, id] as [string, string]];
  return { ...workspaces, sites: sites.slice(-maxSites) };
}

/** What a workspace is called on screen: by its key where the person has given it no name. */
export function nameOf(workspace: Workspace, say: Say): string {
  if (isPractice(workspace)) return say('practiceName');
  const { name, hint } = workspace;
  return name === '' ? say('organizationUnnamed', hint) : name;
}

/** The name of the workspace that a mark belongs to, where there are several or it is practice; null where nobody has to be told. */
export function toldNameOf(workspaces: Workspaces, print: string, say: Say): string | null {
  const isClear = workspaces.all.length <= 1 && !isPractice({ print });
  const workspace = isClear ? undefined : workspaceOf(workspaces, print);
  return workspace === undefined ? null : nameOf(workspace, say);
}
