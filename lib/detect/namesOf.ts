/** The person's name beside an address: written with it, told by its elements, or standing near in the same row, card or message. */
import type { Candidate } from './contact.ts';
import { fieldLabel, labelAndValue } from './fieldLabel.ts';
import { looksNamed } from './looksNamed.ts';
import type { PageReading } from './pageReading.ts';
import { personName } from './personName.ts';
import type { Role } from './rolesOf.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const nameAttributes = ['data-name', 'name', 'title', 'aria-label'] as const;
const attributeClimb = 3;
const cardClimb = 4;
const maxBefore = 8;
const maxAfter = 3;

/** One for each candidate; null where nothing near is one person's name. A name that the address spells is taken before a nearer one. */
export function namesOf(
  { texts }: Pick<PageReading, 'texts'>,
  candidates: readonly Candidate[],
  roles: readonly Role[],
  skeleton: Skeleton,
): (string | null)[] {
  let next = 0;
  return candidates.map((candidate, index) => {
    while (next < texts.length && (texts[next]?.after ?? 0) <= candidate.sighting) next += 1;
    const own = candidate.name ?? attributeName(candidate, skeleton);
    if (own) return own;
    const card = cardOf(candidate.at, skeleton);
    const inCard = (text: { at: number }) => isWithin(skeleton, text.at, card);
    const before = texts
      .slice(Math.max(0, next - maxBefore), next)
      .filter(inCard)
      .reverse();
    const after = texts.slice(next, next + maxAfter).filter(inCard);
    const names = [...before, ...after].flatMap(({ text }) => nameIn(text) ?? []);
    const spelt =
      candidate.kind === 'email' ? names.find((name) => looksNamed(candidate.text, name)) : undefined;
    const near =
      spelt ??
      before.flatMap(({ text }) => nameIn(text) ?? [])[0] ??
      (before.length === 0 ? names[0] : undefined);
    const role = roles[index];
    return near ?? (role?.label === 'email' || role?.label === 'phone' ? role.formName : null);
  });
}

/** The name that a short text is, or that it gives after a label (`Name: Jane Doe`). */
function nameIn(text: string): string | null {
  const pair = labelAndValue(text);
  if (pair) return pair.label === 'name' || pair.label === 'from' ? personName(pair.value) : null;
  return fieldLabel(text) ? null : personName(text);
}

function attributeName({ at }: Candidate, { elements }: Skeleton): string | null {
  let index = at;
  for (let climb = 0; climb < attributeClimb && index >= 0; climb += 1) {
    const { attributes, parent = -1 } = elements[index] ?? {};
    for (const attribute of nameAttributes) {
      const name = personName((attributes?.[attribute] ?? '').split(/[<(|]/, 1)[0]);
      if (name) return name;
    }
    index = parent;
  }
  return null;
}

/** What belongs to one person: the row or card around it, else the little that stands close. */
function cardOf(at: number, { elements, around }: Skeleton): number {
  const { row = -1, card = -1 } = around[at] ?? {};
  const nearest = Math.max(row, card);
  if (nearest >= 0) return nearest;
  let index = at;
  for (let climb = 0; climb < cardClimb; climb += 1) {
    const parent = elements[index]?.parent ?? -1;
    if (parent < 0 || /^(?:body|html|main)$/.test(elements[parent]?.tag ?? '')) break;
    index = parent;
  }
  return index;
}
