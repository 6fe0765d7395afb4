/** Whether an e-mail address spells a person's name. */

const minWordLength = 3;

/** `j.doe@acme.com`, `jane.doe@…`, `doej@…`, `jane@…` for Jane Doe; not `info@…`. Marks and letter case do not count. */
export function looksNamed(email: string, name: string): boolean {
  const local = plain(email.slice(0, Math.max(0, email.lastIndexOf('@'))));
  return plainWords(name).some((word) => word.length >= minWordLength && local.includes(word));
}

function plainWords(name: string): string[] {
  return name.split(/[\s'’.-]+/).map(plain);
}

/** Letters without marks: `Jürgen` is also written `juergen` in addresses. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/ü/g, 'u')
    .replace(/([aou])e/g, '$1')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
