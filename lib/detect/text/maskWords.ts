/** The words that people write for @ and for the dot, so that no machine reads their address: `john [at] acme [dot] com`. */

/**
 * Only what nobody writes in brackets otherwise: the sign itself, its name, or the English word. `en` and `à` mean "at" as well, but
 * `Wikipedia (en) wikipedia.org` is prose.
 */
const at = words(`
  @ at att ät aet add-at at-sign atsign at-symbol et-sign a_t
  klammeraffe affenschwanz apenstaartje apestaartje arobase arobas arrobe arroba chiocciola chiocciolina
  małpa malpa małpka zavináč zavinac kukac afna majmun arond aron
  snabel-a snabela snabel krøllalfa alfakrøll krollalfa kanelbulle ät-merkki miukumauku
  собака собачка эт равлик папаки παπάκι παπακι kuyruklu-a güzel-a
  アット アットマーク あっと あっとまーく 艾特 圈a 골뱅이 앳
`);
/** In other languages than English no more than a word for "at", so that the dot has to be hidden as well: `bilgi [et] otel [nokta] com`. */
const weakAt = words('et bei chez');
/** One letter means @ only where nothing separates it from the address: `jan(a)firma.cz`. */
const shortAt = words('a ä');
const dot = words(`
  . dot d0t dott punkt punt point punto ponto punktum prik prikk piste kropka tečka tecka bodka pont točka tocka
  nokta punct точка крапка тачка τελεία τελεια ドット どっと 点 點 닷 점
`);

/** `at`, and of the names of the sign those that mean little else, between spaces, before two words more: enough without brackets where the dot is a word too. */
export const spelledAt =
  / (?:at(?= \S{1,63} dot )|arobase|arobas|arroba|snabel-?a|krøllalfa|alfakrøll|klammeraffe|ap(?:en|e)staartje|chiocciola|zavin[áa]č?c?|ma[łl]pa|kukac|собака|собачка|παπ[άα]κι) (?=\S{1,63} (\S{1,8}) \S)/i;

export type Sign = '@' | '.';

/** What the word between brackets stands for, or null. `tight`: the brackets stand right against what is around them. */
export function signOf(word: string, tight: boolean): Sign | null {
  const name = word.trim().toLowerCase();
  if (at.has(name) || weakAt.has(name) || (tight && shortAt.has(name))) return '@';
  return dot.has(name) ? '.' : null;
}

/** Of the word between brackets. */
export function isWeakSign(word: string): boolean {
  return weakAt.has(word.trim().toLowerCase());
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
