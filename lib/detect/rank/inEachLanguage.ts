/** `Kunde / Client`, `De | From`: where several languages are spoken a label is written in each. */

const between = /\s*[/|]\s*|\s[·•]\s/;

/** The parts of such a label; the label itself where it is in one language. */
export function inEachLanguage(label: string): readonly string[] {
  return between.test(label) ? label.split(between).filter(Boolean) : [label];
}
