/** The layers of a background or of a mask, as browsers write them; without what stands in quotation marks. */

/** What stands between the commas that are not inside brackets: in a background the topmost first. */
export function layersIn(list: string): string[] {
  const layers: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < list.length; index += 1) {
    const sign = list.charAt(index);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0) {
      layers.push(list.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...layers, list.slice(start).trim()];
}
