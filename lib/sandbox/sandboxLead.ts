/** A lead as Octanist lists it: https://octanist.com/docs/api-reference/endpoint/get-leads */
import { statuses } from '../lead.ts';
import { z } from '../zod.ts';

/** The values of the `source` filter. */
export const sources = ['inbound', 'gtm', 'api', 'manual', 'wordpress', 'import'] as const;

/** Click and client ids: given when a lead is created, filtered with `[exists]`. */
export const clickIdFields = [
  'gclid',
  'dclid',
  'wbraid',
  'gbraid',
  'ga4cid',
  'ga4sid',
  'fbc',
  'fbp',
  'msclkid',
  'ttclid',
  'twclid',
  'rdt_cid',
  'sccid',
  'epik',
  'li_fat_id',
] as const;

export const utmFields = ['utm_source', 'utm_medium', 'utm_campaign'] as const;

export const consentFields = [
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'ad_personalization',
] as const;

const text = z.string().nullable().default(null);
const consent = z.boolean().default(false);
/** ISO 8601 in UTC with milliseconds, so that they also compare as text. */
const moment = z.iso.datetime({ precision: 3 });

export const sandboxLeadSchema = z.strictObject({
  id: z.string().min(1),
  name: text,
  email: text,
  phone: text,
  status: z.enum(statuses).default('open'),
  value: z.number().nullable().default(null),
  note: text,
  /** Always a string in answers, whatever it was created from. */
  custom: text,
  lossReason: text,
  conversionName: text,
  source: z.enum(sources).default('api'),
  website: text,
  path: text,
  gclid: text,
  dclid: text,
  wbraid: text,
  gbraid: text,
  ga4cid: text,
  ga4sid: text,
  fbc: text,
  fbp: text,
  msclkid: text,
  ttclid: text,
  twclid: text,
  rdt_cid: text,
  sccid: text,
  epik: text,
  li_fat_id: text,
  utm_source: text,
  utm_medium: text,
  utm_campaign: text,
  ad_storage: consent,
  ad_user_data: consent,
  analytics_storage: consent,
  ad_personalization: consent,
  googleAdsCampaignId: text,
  googleAdsCampaignName: text,
  googleAdsAdGroupId: text,
  googleAdsAdGroupName: text,
  googleAdsAdId: text,
  labelId: text,
  selectedConversionEventId: text,
  createdAt: moment,
  updatedAt: moment,
  qualifiedAt: moment.nullable().default(null),
  expiresAt: moment.nullable().default(null),
});

export type SandboxLead = Readonly<z.infer<typeof sandboxLeadSchema>>;
export type SandboxLeadField = keyof SandboxLead;

export function isLeadField(name: string): name is SandboxLeadField {
  return Object.hasOwn(sandboxLeadSchema.shape, name);
}

/** In the documentation's example `expiresAt` lies exactly 90 days after `createdAt`. */
const lifeMs = 90 * 24 * 60 * 60 * 1000;

/** A lead with what is given, everything else empty. `createdAt` is also its last update, unless one is given. */
export function createSandboxLead(
  given: Pick<SandboxLead, 'id' | 'createdAt'> & Partial<SandboxLead>,
): SandboxLead {
  return sandboxLeadSchema.parse({
    updatedAt: given.createdAt,
    expiresAt: new Date(Date.parse(given.createdAt) + lifeMs).toISOString(),
    ...given,
  });
}
