/** The leads that there are to practise on, as Octanist would have them. Names, domains and numbers are reserved for examples. */
import { createSandboxLead, type SandboxLead } from '../sandbox/sandboxLead.ts';
import { practiceLeadPrefix } from './practice.ts';
import { practiceMails } from './practiceMails.ts';

const day = 24 * 60 * 60 * 1000;

/** All as on the first day. One of the mails is from nobody that Octanist knows, one from an address that two leads share. */
export function practiceLeads(now: Date): SandboxLead[] {
  const ago = (days: number) => new Date(now.getTime() - days * day).toISOString();
  const mail = ({ name, email, phone }: (typeof practiceMails)[keyof typeof practiceMails]) => ({
    name,
    email: email || null,
    phone: phone || null,
  });
  const { open, qualified, several, phone } = practiceMails;
  const lead = (given: Parameters<typeof createSandboxLead>[0]) =>
    createSandboxLead({ source: 'gtm', utm_campaign: 'practice', ...given });
  return [
    lead({ ...mail(open), id: `${practiceLeadPrefix}open`, createdAt: ago(3) }),
    lead({
      ...mail(qualified),
      id: `${practiceLeadPrefix}qualified`,
      status: 'qualified',
      value: 4200,
      createdAt: ago(20),
      qualifiedAt: ago(9),
    }),
    lead({ ...mail(several), id: `${practiceLeadPrefix}first`, createdAt: ago(40) }),
    lead({
      ...mail(several),
      id: `${practiceLeadPrefix}second`,
      name: 'Emma Hofmann',
      phone: null,
      createdAt: ago(2),
    }),
    lead({ ...mail(phone), id: `${practiceLeadPrefix}phone`, email: null, createdAt: ago(1) }),
  ];
}
