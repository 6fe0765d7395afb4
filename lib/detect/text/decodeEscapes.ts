/** Percent-encoding undone (RFC 3986 section 2.1). */

/** The text with its escapes read, or null when they hold no text. */
export function decodeEscapes(escaped: string): string | null {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
