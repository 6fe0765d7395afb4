/**
 * The inboxes and CRMs that many work in, for whoever would rather press a name than type an address. A product whose customers each have a
 * host of their own, or which of several is up to the product, is asked for with all of them: nobody could know theirs beforehand.
 */
import { type Site, siteOfPattern } from './site.ts';

export interface UsualSite {
  readonly name: string;
  readonly sites: readonly Site[];
}

const hosts: Readonly<Record<string, readonly string[]>> = {
  Gmail: ['mail.google.com'],
  // At work, at home, before and after their move to a name of their own.
  Outlook: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  // app.hubspot.com, app-eu1.hubspot.com and so on.
  HubSpot: ['*.hubspot.com'],
  Salesforce: ['*.lightning.force.com', '*.my.salesforce.com'],
  Pipedrive: ['*.pipedrive.com'],
  // By where its data is kept.
  Zoho: ['crm.zoho.com', 'crm.zoho.eu', 'crm.zoho.in', 'crm.zoho.com.au'],
};

export const usualSites: readonly UsualSite[] = Object.entries(hosts).map(([name, all]) => ({
  name,
  sites: all.map((host) => siteOfPattern(`https://${host}/*`)),
}));

/** Whether one of the usual ones has it. */
export function isUsual({ pattern }: Site): boolean {
  return usualSites.some(({ sites }) => sites.some((site) => site.pattern === pattern));
}
