/** The same texts are asked about again and again while a page is judged. */

/** More than most pages have. */
const maxKnown = 5_000;

/** The same function, which answers from memory about what it was asked lately. */
export function rememberedLately<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= maxKnown) known.clear();
      value = answer(text);
      known.set(text, value);
    }
    return value;
  };
}
