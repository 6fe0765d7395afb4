/** Mobile numbers that digits alone tell. Carries the phone metadata, so only the worker and the extension's pages import it. */
import { type Plan, planOfRegion } from './numberingPlan.ts';
import { matches, placeOfE164 } from './phonePlan.ts';

/** In a plan of so few digits dates, sums and numbers of things have as many: there not too many of them may be mobile numbers. */
const shortLength = 8;
const maxShare = 0.25;

/** Whether a valid number is a mobile phone's, or where the plan knows no difference any phone's, and hardly anything else is like it. */
export function isTellingMobile(e164: string): boolean {
  const { region = '', national = '' } = placeOfE164(e164) ?? {};
  const plan = planOfRegion(region);
  if (plan === null || national.length < shortLength || !isMobile(national, plan)) return false;
  return national.length > shortLength || shareOfMobiles(plan) <= maxShare;
}

function isMobile(national: string, { mobile }: Plan): boolean {
  return mobile === null || (mobile.lengths.includes(national.length) && matches(mobile.pattern, national));
}

const shares = new Map<Plan, number>();
const beginnings = 1_000;
const rest = '41728';

/** Of all beginnings of three digits, how many are those of a short mobile number. */
function shareOfMobiles(plan: Plan): number {
  let share = shares.get(plan);
  if (share === undefined) {
    let mobiles = 0;
    for (let beginning = 0; beginning < beginnings; beginning += 1)
      if (isMobile(`${String(beginning).padStart(3, '0')}${rest}`, plan)) mobiles += 1;
    share = mobiles / beginnings;
    shares.set(plan, share);
  }
  return share;
}
