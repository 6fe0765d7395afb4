/** Which organization counts where, and what becomes of the choices when one comes or goes. */
import { expect, it } from 'vitest';
import { practiceHost, practiceWorkspace } from '../../lib/practice/practice.ts';
import {
  chosenFor,
  hostOf,
  nameOf,
  noWorkspaces,
  parseWorkspaces,
  siteChoice,
  toldNameOf,
  type Workspace,
  withChoice,
  withKey,
  withoutWorkspace,
  withSite,
  withWorkspace,
  workspaceAt,
} from '../../lib/workspaces.ts';

const acme: Workspace = { id: 'a', name: 'Acme', hint: '1111', print: 'print-a' };
const bolt: Workspace = { id: 'b', name: '', hint: '2222', print: 'print-b' };
const both = [acme, bolt].reduce(withWorkspace, noWorkspaces);
const say = (key: string, ...parts: string[]) => [key, ...parts].join(' ');

it('the first one is active, and stays so when another comes', () => {
  expect(both).toEqual({ all: [acme, bolt], activeId: 'a', sites: [] });
  expect(workspaceAt(both, null)).toBe(acme);
  expect(workspaceAt(noWorkspaces, 'crm.example')).toBeNull();
});

it('a site’s own counts there and nowhere else', () => {
  const sited = withSite(both, 'crm.example', 'b');
  expect(workspaceAt(sited, 'crm.example')).toBe(bolt);
  expect(workspaceAt(sited, 'mail.crm.example')).toBe(acme);
  expect(workspaceAt(sited, null)).toBe(acme);
  expect(withSite(sited, 'crm.example', null)).toEqual(both);
});

it('a choice is the site’s where that has its own, and everybody else’s otherwise', () => {
  const sited = withSite(both, 'crm.example', 'b');
  expect(withChoice(sited, 'a', 'crm.example')).toMatchObject({
    activeId: 'a',
    sites: [['crm.example', 'a']],
  });
  expect(withChoice(sited, 'b', 'mail.example')).toMatchObject({
    activeId: 'b',
    sites: [['crm.example', 'b']],
  });
  expect(withChoice(sited, 'b', null).activeId).toBe('b');
});

it('is renamed, or gets another key, in its place', () => {
  const renamed = withWorkspace(both, { ...acme, name: 'Acme BV' });
  expect(renamed.all.map(({ name }) => name)).toEqual(['Acme BV', '']);
  expect(renamed.activeId).toBe('a');
});

it('takes its sites and its being active with it when it goes', () => {
  const left = withoutWorkspace(withSite(both, 'crm.example', 'a'), 'a');
  expect(left).toEqual({ all: [bolt], activeId: 'b', sites: [] });
  expect(withoutWorkspace(left, 'b')).toEqual(noWorkspaces);
});

it('a site whose own is gone follows the active one', () => {
  const torn = { ...both, sites: [['crm.example', 'gone'] as [string, string]] };
  expect(siteChoice(torn, 'crm.example')).toBeUndefined();
  expect(workspaceAt(torn, 'crm.example')).toBe(acme);
});

it('remembers no more than three hundred sites, the newest', () => {
  let many = both;
  for (let n = 0; n <= 300; n++) many = withSite(many, `s${n}.example`, 'b');
  expect(many.sites).toHaveLength(300);
  expect(siteChoice(many, 's0.example')).toBeUndefined();
  expect(siteChoice(many, 's300.example')).toBe('b');
});

it('is named by its key until the person names it, and where there is one only nobody is told', () => {
  expect(nameOf(acme, say)).toBe('Acme');
  expect(nameOf(bolt, say)).toBe('organizationUnnamed 2222');
  expect(toldNameOf(both, 'print-a', say)).toBe('Acme');
  expect(toldNameOf(both, 'print-gone', say)).toBeNull();
  expect(toldNameOf(withoutWorkspace(both, 'b'), 'print-a', say)).toBeNull();
});

it.each([
  ['https://mail.example/inbox?id=1', 'mail.example'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['file:///home/jane/leads.html', null],
  ['chrome-extension://leadmark/practice.html#open', practiceHost],
  ['moz-extension://leadmark/options.html', null],
  ['https://practice.example/practice.html', 'practice.example'],
  ['about:blank', null],
  ['no address', null],
  [undefined, null],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it('what was stored is believed part by part', () => {
  expect(parseWorkspaces(both)).toEqual(both);
  expect(parseWorkspaces({ ...both, activeId: 7, sites: 'all' })).toEqual({
    ...both,
    activeId: '',
    sites: [],
  });
  expect(parseWorkspaces('nonsense')).toEqual(noWorkspaces);
});

it('practice is active only until there is a key, and comes last: nothing falls back on it', () => {
  const alone = withWorkspace(noWorkspaces, practiceWorkspace);
  expect(workspaceAt(alone, 'crm.example')).toBe(practiceWorkspace);
  const joined = [acme, bolt].reduce(withWorkspace, alone);
  expect(joined).toEqual({ all: [acme, bolt, practiceWorkspace], activeId: 'a', sites: [] });
  expect(workspaceAt(withoutWorkspace(joined, 'a'), null)).toBe(bolt);
  expect(withKey(joined)).toEqual([acme, bolt]);
  expect(withWorkspace(both, practiceWorkspace).activeId).toBe('a');
});

it('the practice page is about practice alone, whatever the tab had before', () => {
  const joined = withWorkspace(both, practiceWorkspace);
  expect(chosenFor(joined, practiceHost, 'b')).toBe(practiceWorkspace);
  expect(chosenFor(both, practiceHost, 'b')).toBeNull();
  expect(chosenFor(joined, 'crm.example', 'b')).toBe(bolt);
});

it('practice is always named', () => {
  const alone = withWorkspace(noWorkspaces, practiceWorkspace);
  expect(toldNameOf(alone, practiceWorkspace.print, say)).toBe('practiceName');
});
