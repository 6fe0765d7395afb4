/** What something leaves to see of a text: all of it, perhaps not all, nothing. */
export type Leaves = 'yes' | 'perhaps' | 'no';
