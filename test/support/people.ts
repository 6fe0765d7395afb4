/** Whom tests of the ranking speak of, and their numbers as written and in full. */

export const jane = 'jane.doe@acme.example';
export const bob = 'bob.stone@initech.example';
export const sam = 'sam.hill@northwind.example';
export const direct = '06 12345678';
export const directInFull = '+31612345678';
export const other = '020 794 6001';
export const otherInFull = '+31207946001';
