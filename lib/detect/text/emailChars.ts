/** What an e-mail address may hold in running text: the same for the scan in the page and the finder outside. */

/**
 * RFC 5322 allows more before the @ (`/ = ? | { } ! $ * ^` and the back-tick), but on pages those are delimiters:
 * `?to=a@b.com`, `*a@b.com*`, `/contacts/a@b.com`.
 */
export const localChar = /[\p{L}\p{N}\p{M}._%+'&#~-]/u;
export const domainChar = /[\p{L}\p{N}\p{M}.-]/u;

/** RFC 5321 section 4.5.3.1: 64 octets before the @, 255 in a domain. */
export const maxLocalLength = 64;
export const maxDomainLength = 255;
