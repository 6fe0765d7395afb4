/** What the extension may do without anybody being asked again: as its manifest says. */
import { browser } from '#imports';

export function readPermissions(): { permissions: readonly string[]; hosts: readonly string[] } {
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  return { permissions, hosts };
}
