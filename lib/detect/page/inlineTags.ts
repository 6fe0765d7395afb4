/** The tags whose text is part of the text around them. */

/** The text inside goes on with the text around it. */
export const inlineTags =
  'a abbr b bdi bdo cite code del em font i ins label mark q rp rt ruby s small span strong sub sup time u wbr';

/** Never rendered: the text around them is one text. */
export const unrenderedTags = 'script style noscript template';
