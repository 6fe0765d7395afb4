/** The one place that calls the API. Three walls keep the key at home: this origin, the host permission and the CSP. */
import type { ApiAnswer } from '../octanist/apiAnswer.ts';
import type { ApiRequest } from '../octanist/apiRequest.ts';
import { isPractice } from '../practice/practice.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { readApiKey } from './apiKeyStore.ts';
import { apiOrigin, hasHostAccess } from './apiOrigin.ts';
import { askPractice } from './askPractice.ts';

/** Chrome ends a worker's fetch at 30 s, and an end of our own has better words. */
const usualTimeOutMs = 20_000;

/** No answer of this API comes near it; whatever does is not an answer. */
const maxBodyBytes = 256 * 1024;

/**
 * Sends what `toRequest` makes of a stored key. Every way in which no answer comes is a problem, never a thrown error.
 * @param keyPrint of the key that is meant: where it is not there any more, nothing is sent (`key-missing`)
 * @param timeOutMs over headers and body together
 * @param ended aborts the call, for one whose answer nobody waits for any more
 */
export function callApi(
  toRequest: ToRequest,
  keyPrint: string,
  timeOutMs?: number,
  ended?: AbortSignal,
): Promise<Outcome<ApiAnswer>> {
  return prepareCall(keyPrint)(toRequest, timeOutMs, ended);
}

type ToRequest = (apiKey: string) => ApiRequest;

/** A call whose key is being read already: what takes time before the request need not be waited for when its turn comes. */
export type Call = (
  toRequest: ToRequest,
  timeOutMs?: number,
  ended?: AbortSignal,
) => Promise<Outcome<ApiAnswer>>;

export function prepareCall(keyPrint: string): Call {
  if (isPractice({ print: keyPrint })) return askPractice;
  const ready = Promise.all([
    readApiKey(keyPrint).catch(() => undefined),
    hasHostAccess().catch(() => false),
  ]);
  return async (toRequest, timeOutMs = usualTimeOutMs, ended) => {
    const [apiKey, hasAccess] = await ready;
    if (apiKey === undefined) return fail('storage-failed');
    if (apiKey === null) return fail('key-missing');
    if (!hasAccess) return fail('host-not-allowed');
    // Only its "no" is to be trusted: a "yes" may still be a hotel's Wi-Fi.
    if (!navigator.onLine) return fail('offline');
    return exchange(toRequest(apiKey), timeOutMs, ended);
  };
}

async function exchange(
  request: ApiRequest,
  timeOutMs: number,
  ended?: AbortSignal,
): Promise<Outcome<ApiAnswer>> {
  const inTime = AbortSignal.timeout(timeOutMs);
  const signal = ended ? AbortSignal.any([inTime, ended]) : inTime;
  try {
    const response = await fetch(`${apiOrigin}${request.path}`, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      // A followed redirect would hand key and body to whoever it names: measured in both browsers.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      mode: 'cors',
      signal,
    });
    const body = await readCapped(response, maxBodyBytes);
    return succeed({ status: response.status, headers: Object.fromEntries(response.headers), body });
  } catch {
    if (ended?.aborted) return fail('interrupted');
    return fail(inTime.aborted ? 'time-out' : 'unreachable');
  }
}

/** The body as text, or null once it grows beyond `maxBytes`: a response bomb must not take the worker with it. */
async function readCapped(response: Response, maxBytes: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
