/** Long expressions that are tried on short texts, compiled when the first of these comes. */

/**
 * V8 first makes of an expression what it interprets, and compiles it the second time; tried on a long text it is compiled at once, which takes
 * a third of the time. That counts for whoever reads a page or a text for the first time.
 */
export function compiledAtOnce(pattern: RegExp): RegExp {
  pattern.test(longText);
  pattern.lastIndex = 0;
  return pattern;
}

/** Nothing begins or ends with it, so that it is looked through and no more. */
const longText = '\0'.repeat(1_001);
