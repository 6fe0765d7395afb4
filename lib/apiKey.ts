/** The API key as people paste it. Its form is not documented: an opaque string, with full access to one organization. */

export type ApiKeyReading =
  | { readonly kind: 'key'; readonly apiKey: string }
  | { readonly kind: 'empty' | 'pixel-id' | 'not-a-header' | 'too-short' | 'too-long' };

/** The pixel's measurement id (`OCT-XXXXXXXX`) and its setup code (`OCTA1.OCT-XXXXXXXX.s.a`): Octanist's WordPress plugin, v4.1.0. */
const pixelId = /^OCT(?:A\d+\.|-)/i;

/** A header value may hold visible ASCII only (RFC 9110 section 5.5); quotes and spaces come from copying. */
const visibleAscii = /^[\x21-\x7e]+$/;

/** What was pasted: the key itself, or why it cannot be one. */
export function parseApiKey(text: string): ApiKeyReading {
  const apiKey = text
    .trim()
    .replace(/^(["'`])(.*)\1$/, '$2')
    .trim();
  if (apiKey === '') return { kind: 'empty' };
  if (pixelId.test(apiKey)) return { kind: 'pixel-id' };
  if (!visibleAscii.test(apiKey)) return { kind: 'not-a-header' };
  if (apiKey.length < 8) return { kind: 'too-short' };
  if (apiKey.length > 512) return { kind: 'too-long' };
  return { kind: 'key', apiKey };
}

/** All that a screen may ever show of a key. A key of eight characters still hides half of itself. */
export function lastFour(apiKey: string): string {
  return apiKey.slice(-4);
}
