/** A table as text for spreadsheets. */

/** A spreadsheet would take it for a formula, which can fetch and send (OWASP, "CSV injection"). */
const formula = /^[=+\-@\t\r\n]/;

/**
 * RFC 4180: each line ends with CRLF, and a field with a separator, quote or line break in it stands in quotes. A field that
 * looks like a formula gets a `'` before it, with which spreadsheets show it as text.
 * @param separator a tab for the clipboard: spreadsheets take that apart when it is pasted
 */
export function toCsv(table: readonly (readonly string[])[], separator: ',' | '\t' = ','): string {
  return table
    .map((fields) => `${fields.map((field) => toField(field, separator)).join(separator)}\r\n`)
    .join('');
}

function toField(field: string, separator: string): string {
  const text = formula.test(field) ? `'${field}` : field;
  const needsQuotes = /["\r\n]/.test(text) || text.includes(separator);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
