/** Digits that match a pattern of phone metadata. The patterns know groups, alternatives, classes, `\d`, `?` and `{n,m}`, no more. */

/** From 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** The same sequence for the same seed (Mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Every alternative, digit and number of repetitions of the pattern comes up in time. */
export function digitsMatching(pattern: string, chance: Chance): string {
  let at = 0;
  return alternatives();

  function alternatives(): string {
    const all: string[] = [''];
    for (; at < pattern.length && pattern[at] !== ')'; ) {
      if (pattern[at] === '|') {
        all.push('');
        at += 1;
      } else all[all.length - 1] += repeated();
    }
    return all[chance(all.length)] ?? '';
  }

  function repeated(): string {
    const start = at;
    const first = one();
    const [written = '', least, most = least] = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(pattern.slice(at)) ?? [];
    const after = at + written.length;
    const times =
      written === ''
        ? 1
        : written === '?'
          ? chance(2)
          : Number(least) + chance(Number(most) - Number(least) + 1);
    let digits = times > 0 ? first : '';
    for (let time = 1; time < times; time += 1) {
      at = start;
      digits += one();
    }
    at = after;
    return digits;
  }

  function one(): string {
    const [written = ''] = /^(?:\((?:\?:)?|\[[^\]]*\]|\\d|.)/.exec(pattern.slice(at)) ?? [];
    at += written.length;
    if (written.startsWith('(')) {
      const inside = alternatives();
      at += 1;
      return inside;
    }
    if (written === '\\d') return String(chance(10));
    if (written.startsWith('[')) {
      const digits = membersOf(written.slice(1, -1));
      return digits[chance(digits.length)] ?? '';
    }
    return written === '$' ? '' : written;
  }
}

function membersOf(members: string): string {
  return members.replace(/(\d)-(\d)/g, (_, first, last) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_unused, step) => Number(first) + step).join(
      '',
    ),
  );
}
