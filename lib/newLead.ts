/** A lead that a person wants to be created, because Octanist has none with their address. */
import { parseEmail } from './identifier.ts';
import { z } from './zodMini.ts';

export const newLeadSchema = z.strictObject({
  name: z.exactOptional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  email: z.exactOptional(z.string().check(z.refine((email) => parseEmail(email) === email))),
  /** As it is to be stored: in E.164 where it was read as a phone. */
  phone: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(64))),
  /** The page it was found on, without its query: an origin and a path. */
  website: z.exactOptional(z.string().check(z.maxLength(300))),
  path: z.exactOptional(z.string().check(z.maxLength(1000))),
});

/** One of name, e-mail and phone at least: https://octanist.com/docs/api-reference/endpoint/create-lead */
export type NewLead = Readonly<z.infer<typeof newLeadSchema>>;

export function isEnough({ name, email, phone }: NewLead): boolean {
  return [name, email, phone].some((one) => one !== undefined);
}

/** Where a page is, or nothing for what is no page of the web. The query may hold anything, so it stays here. */
export function pageOf(address: string | undefined): Pick<NewLead, 'website' | 'path'> {
  if (address === undefined || !URL.canParse(address)) return {};
  const { protocol, origin, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? { website: origin.slice(0, 300), path: pathname.slice(0, 1000) } : {};
}

/** What came of it. `exists`: somebody else, or an earlier try, has created it. */
export interface Created {
  readonly is: 'created' | 'exists';
  /** Of the one lead; none where several have the address by now. */
  readonly id?: string;
}
