/** Each thing that Leadmark may do in the browser, with its reason: exactly those that the browser has given it. */
import { readPermissions } from '../lib/browser/readPermissions.ts';
import { say } from '../lib/browser/say.ts';
import type { WordKey } from '../lib/words.ts';

const reasons: Readonly<Record<string, WordKey>> = {
  storage: 'mayStorage',
  unlimitedStorage: 'mayUnlimitedStorage',
  alarms: 'mayAlarms',
  contextMenus: 'mayContextMenus',
  notifications: 'mayNotifications',
  activeTab: 'mayActiveTab',
  scripting: 'mayScripting',
  sidePanel: 'maySidePanel',
};

export function PermissionReasons() {
  const { permissions, hosts } = readPermissions();
  return (
    <section className="card flex flex-col gap-3 p-5" aria-labelledby="permissions">
      <h2 id="permissions" className="text-base font-semibold">
        {say('may')}
      </h2>
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[10rem_1fr]">
        {permissions.map((name) => (
          <Reason key={name} name={name} why={reasons[name]} />
        ))}
        {hosts.map((host) => (
          <Reason key={host} name={host} why="mayHost" />
        ))}
        <Reason name={say('maySites')} why="maySitesWhy" />
      </dl>
    </section>
  );
}

function Reason({ name, why }: { name: string; why: WordKey | undefined }) {
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd className="text-pretty">{why && say(why)}</dd>
    </>
  );
}
