/** Who asks for the answer, where a mail program shows the whole head of a message in a box of its own, below the sender. */
import type { Telling } from './telling.ts';

/** By scope: who asks by name for the answer to it. What such a box says holds for the message around it, which is from the same sender. */
export function answersByScope(
  tellings: ReadonlyMap<number, Telling>,
  scopeAround: (scope: number) => number,
): Map<number, string> {
  const answers = new Map<number, string>();
  for (const [scope, { answersTo, sender }] of tellings) {
    if (answersTo === null) continue;
    answers.set(scope, answersTo);
    for (let outer = scope; sender !== null && outer >= 0; ) {
      outer = scopeAround(outer);
      if (tellings.get(outer)?.sender === sender && !answers.has(outer)) answers.set(outer, answersTo);
    }
  }
  return answers;
}
