/** The name that the element of an address, or one right around it, bears in an attribute. */
import type { Candidate } from '../contact.ts';
import type { Skeleton } from '../rank/surroundingsOf.ts';
import { personName } from './personName.ts';

const nameAttributes = ['data-name', 'name', 'title', 'aria-label'] as const;
/** What a screen reader says of these is what they are for, not who is in them. */
const container =
  /^(?:textbox|region|main|dialog|form|group|list|listbox|grid|table|search|navigation|log|tablist|tabpanel|section|ul|nav|aside|complementary|banner|header|body|html)$/;
const attributeClimb = 3;

/** Null where none is one person's. */
export function attributeName({ at }: Candidate, { elements }: Skeleton): string | null {
  let index = at;
  for (let climb = 0; climb < attributeClimb && index >= 0; climb += 1) {
    const { tag = '', attributes = {}, parent = -1 } = elements[index] ?? {};
    if (container.test(attributes.role ?? tag) || attributes.contenteditable !== undefined) return null;
    for (const attribute of nameAttributes) {
      const name = personName((attributes[attribute] ?? '').split(/[<(|,]/, 1)[0]);
      if (name) return name;
    }
    index = parent;
  }
  return null;
}
