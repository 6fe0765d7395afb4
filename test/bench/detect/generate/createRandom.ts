/** Chance that falls the same way in every run and in every browser: all that the generators choose, they choose by it. */

export interface Random {
  /** A whole number from 0, less than `below`. */
  whole(below: number): number;
  pick<Item>(list: readonly Item[]): Item;
  /** So many decimal digits. */
  digits(count: number): string;
}

/** The generator "mulberry32" (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c); `seed` is any 32-bit number. */
export function createRandom(seed: number): Random {
  let state = seed;
  const whole = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
  return {
    whole,
    pick: (list) => {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[whole(list.length)] as (typeof list)[number];
    },
    digits: (count) => Array.from({ length: count }, () => whole(10)).join(''),
  };
}
