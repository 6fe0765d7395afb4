/** The number that a computed style begins with, in pixels mostly; NaN when there is none. */
export const numberOf = (value: string): number => Number.parseFloat(value);
