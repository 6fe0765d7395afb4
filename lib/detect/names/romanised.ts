/** Names in Cyrillic and Greek letters, as people spell them in e-mail addresses: there are several ways, so both sides are brought to one. */

/** Without marks, in lower case: `й` is `и` here, and `ё` is `е`. */
const cyrillic =
  'а a б b в v г h ґ h д d ђ di е e є e ж z з z и i і i ј i к k л l љ li м m н n њ ni о o п p р r с s т t ћ c у u ф f х h ц c ч c џ dz ш s щ s ' +
  'ъ a ы i ь  э e ю iu я ia';
const greek =
  'α a β v γ h δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ i φ f χ c ψ ps ω o';
const latinOf = new Map(pairsOf(`${cyrillic} ${greek}`));
/** Letters that Greek says otherwise together. */
const together: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/([αε])υ/g, '$1v'],
  [/γγ/g, 'nh'],
  [/(?<!\p{L})μπ/gu, 'b'],
];
const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether letters of it are none of ours, so that an address spells it by how it sounds. */
export function isRomanised(name: string): boolean {
  return other.test(name);
}

/** The name in the letters of `sounds`. Marks are gone already. */
export function romanised(name: string): string {
  const joined = together.reduce((text, [form, letters]) => text.replace(form, letters), name);
  return sounds([...joined].map((letter) => latinOf.get(letter) ?? letter).join(''));
}

/** Latin letters, in lower case, such that each way to write a sound gives the same: `Yevgeniy` and `evgeny`, `Shcherbakov` and `scherbakov`. */
export function sounds(latin: string): string {
  return latin
    .replace(/shch|sch|sh/g, 's')
    .replace(/zh/g, 'z')
    .replace(/kh|g/g, 'h')
    .replace(/ch|t[sz]/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/ou/g, 'u')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/ie/g, 'e')
    .replace(/(.)\1+/g, '$1');
}

function pairsOf(listed: string): [string, string][] {
  return [...listed.matchAll(/(\S) ([a-z]*)/g)].map(([, letter = '', latin = '']) => [letter, latin]);
}
