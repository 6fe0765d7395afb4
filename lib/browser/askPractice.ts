/** Answers what is asked of the practice organization, here in the browser: no key, no permission and no network has a part in it. */
import type { ApiAnswer } from '../octanist/apiAnswer.ts';
import type { ApiRequest } from '../octanist/apiRequest.ts';
import { isPractice, practiceHost } from '../practice/practice.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { keepPracticeLeads, practiceLock, readPracticeLeads } from './practiceStore.ts';
import { readWorkspaces } from './workspaceStore.ts';

/** Stands where a key stands. It opens nothing. */
const practiceKey = 'practice';

/** As Octanist would answer, one question after the other. A switch on the practice page plays a computer without a network. */
export async function askPractice(toRequest: (apiKey: string) => ApiRequest): Promise<Outcome<ApiAnswer>> {
  try {
    return await navigator.locks.request(practiceLock, { mode: 'exclusive' }, () =>
      answer(toRequest(practiceKey)),
    );
  } catch {
    return fail('storage-failed');
  }
}

async function answer({ path, method, headers, body }: ApiRequest): Promise<Outcome<ApiAnswer>> {
  const practice = (await readWorkspaces()).all.find(isPractice);
  if (!practice) return fail('key-missing');
  if (practice.isOffline) return fail('offline');
  // Nothing of it is run before somebody practises. It is in the same file: Chrome's workers load no other later.
  const { createPracticeApi } = await import('../practice/practiceApi.ts');
  const api = createPracticeApi(await readPracticeLeads(), {
    apiKey: practiceKey,
    now: () => new Date(),
    randomId: () => crypto.randomUUID().replaceAll('-', '').slice(0, 12),
  });
  // A Request that nobody sends.
  const request = new Request(`https://${practiceHost}${path}`, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const response = await api.handle(request);
  // Kept before it is told.
  if (method !== 'GET') await keepPracticeLeads(await api.leads());
  return succeed({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  });
}
