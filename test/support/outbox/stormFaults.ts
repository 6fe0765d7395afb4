/** What befalls half of the requests in a storm, chosen by its seed. */
import type { SandboxLead } from '../../../lib/sandbox/sandboxLead.ts';
import type { Random } from '../../bench/detect/generate/createRandom.ts';
import type { Fault } from '../../sandbox/faults.ts';

const error = (status: number, code: string, headers = {}): Fault => ({
  status,
  headers,
  body: { success: false, error: { code, message: 'A storm' } },
});

/** Of any request; `apply` says whether Octanist did it all the same. */
const answers: readonly ((apply: boolean) => Fault)[] = [
  (apply) => ({ ...error(500, 'INTERNAL_ERROR'), apply }),
  (apply) => ({ html: '<h1>Bad gateway</h1>', status: 502, apply }),
  (apply) => ({ ...error(503, 'UNAVAILABLE'), apply }),
  () => error(503, 'UNAVAILABLE', { 'retry-after': '7' }),
  () => error(429, 'RATE_LIMITED', { 'retry-after': '3' }),
  () => error(429, 'RATE_LIMITED'),
  (apply) => ({ html: '<h1>Welcome to our Wi-Fi</h1>', apply }),
  (apply) => ({ body: '', apply }),
  (apply) => ({ bodyBytes: 1_000_000, apply }),
  (apply) => ({ body: { success: 'yes' }, apply }),
  (apply) => ({ status: 201, apply }),
  (apply) => ({ html: 'Not here', status: 404, apply }),
  () => ({ redirectTo: 'https://octanist.com/login' }),
  () => ({ truncatedJson: true }),
  () => ({ dropBeforeReading: true }),
  () => ({ dropAfterApplying: true }),
  () => ({ delayMs: 150 }),
  (apply) => ({ hang: true, apply }),
];

/** What the storm knows of its Octanist. */
export interface StormServer {
  /** The leads as they were just after time was last moved: what a replica that is behind would still show. Null while it is moved. */
  readonly old: readonly SandboxLead[] | null;
  /** Resolves before time is moved again: no server is later than half a minute. */
  readonly late: Promise<unknown>;
}

export function createStormFaults(random: Random, server: () => StormServer) {
  const counts = { requests: 0, faults: 0 };
  const choose = ({ method }: { readonly method: string }): Fault | undefined => {
    counts.requests += 1;
    if (random.whole(2) === 0) return undefined;
    counts.faults += 1;
    const { old, late } = server();
    const kind = random.whole(8);
    if (method === 'GET' && kind < 3 && old) return { asOf: old };
    if (method === 'PATCH' && kind === 0) return { applyAfter: late, hang: true };
    if (method === 'PATCH' && kind === 1) return error(400, 'VALIDATION_ERROR');
    return random.pick(answers)(random.whole(2) === 0);
  };
  return { choose, counts };
}
