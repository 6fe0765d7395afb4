/** What is kept instead of an address that nobody has to read again. */

/** Of SHA-256; enough to tell some hundreds of addresses apart. */
const hashBytes = 9;
const saltBytes = 16;

export function createSalt(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(saltBytes));
}

export async function hashOf(text: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...salt, ...bytes])));
  return btoa(String.fromCharCode(...hash.subarray(0, hashBytes)));
}
