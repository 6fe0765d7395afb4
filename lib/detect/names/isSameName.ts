/** Whether two names may be one person's, who signs with a shorter one: `Walter Brzezinski`, `Walt Brzezinski`, `W. Brzezinski`. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((name) => name.toLowerCase().split(/\s+/)) as [string[], string[]];
  if (a.length < 2 || a.slice(1).join(' ') !== b.slice(1).join(' ')) return false;
  const [short = '', long = ''] = [a[0] ?? '', b[0] ?? ''].sort((x, y) => x.length - y.length);
  const given = short.replace('.', '');
  return (given.length === 1 || given.length >= minGiven) && long.startsWith(given);
}

/** `Ann` for `Annemarie`, not `Al` for `Alice` and `Albert`. */
const minGiven = 3;
