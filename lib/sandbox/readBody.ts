/** A request's body, read only as far as a careful server would. */
import { type Parsed, refuse } from './reply.ts';

/** Not documented; generous for one lead. */
export const maxBodyBytes = 256 * 1024;

const tooLarge = refuse('VALIDATION_ERROR', `The body is larger than ${maxBodyBytes} bytes`, { status: 413 });

/** The body's text: 413 when it is larger than `maxBodyBytes`, without reading the rest; 400 when it is not UTF-8. */
export async function readText(request: Request): Promise<Parsed<string>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) return tooLarge;
  // Without one it is the empty text; Firefox has no streams of requests.
  if (!request.body) return { ok: true, value: await request.text() };
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, value: text + decoder.decode() };
      size += value.byteLength;
      if (size > maxBodyBytes) {
        await reader.cancel();
        return tooLarge;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return refuse('VALIDATION_ERROR', 'The body could not be read');
  }
}

/** The JSON object in the text, or a 400. */
export function parseObject(text: string): Parsed<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('VALIDATION_ERROR', 'Invalid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('VALIDATION_ERROR', 'The body must be a JSON object');
  return { ok: true, value: value as Record<string, unknown> };
}
