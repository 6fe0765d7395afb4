/** Asks Octanist for leads that may be the one that is meant: on demand only, a search each for phone, name and company. */
import { type NearLead, nearSearches, toNearLeads } from '../lookup/nearLeads.ts';
import type { Sought } from '../lookup/sought.ts';
import { toSearchRequest } from '../octanist/apiRequest.ts';
import { toListedLeads } from '../octanist/listedLeads.ts';
import { toKnownLead } from '../octanist/lookUpAnswer.ts';
import { type Outcome, succeed } from '../problem.ts';
import { callApi } from './callApi.ts';

/**
 * Gives a problem only where none of the searches came through.
 * @param keyPrint of the key of the organization that is asked
 */
export async function findNear(keyPrint: string, sought: Sought): Promise<Outcome<NearLead[]>> {
  const outcomes = await Promise.all(
    nearSearches(sought).map(async (search) => {
      const answer = await callApi((apiKey) => toSearchRequest(search, apiKey), keyPrint);
      return answer.ok ? toListedLeads(answer.value) : answer;
    }),
  );
  const [failed] = outcomes.filter((outcome) => !outcome.ok);
  const listed = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.leads : []));
  if (failed && outcomes.every((outcome) => !outcome.ok)) return failed;
  return succeed(toNearLeads(listed.flatMap(toKnownLead), sought));
}
