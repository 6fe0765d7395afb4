/** Where a page's phones are likely from, by the language it declares. */

/**
 * The ISO 3166 region of a BCP 47 language tag: its own (`de-CH` is CH), else the most likely one (`nl` is NL; CLDR likely subtags).
 * Undefined without a tag, for a tag that is none, and for plain `en`, which pages of every country declare.
 */
export function regionOfLanguage(language: string | undefined): string | undefined {
  if (!language) return undefined;
  try {
    const locale = new Intl.Locale(language.trim());
    const region = locale.region ?? (locale.language === 'en' ? undefined : locale.maximize().region);
    return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
  } catch {
    return undefined;
  }
}
