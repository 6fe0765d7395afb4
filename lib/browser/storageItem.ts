/** One item in the browser's own storage, by area and name: `session:draft-7`. What it gives was stored by somebody, so it is unknown. */
import { browser } from '#imports';

type Area = 'local' | 'session';
export type ItemName = `${Area}:${string}`;

/** Null when there is none. */
export async function readItem(name: ItemName): Promise<unknown> {
  const { area, key } = placeOf(name);
  return (await area.get(key))[key] ?? null;
}

export async function writeItem(name: ItemName, value: unknown): Promise<void> {
  const { area, key } = placeOf(name);
  await area.set({ [key]: value });
}

export async function removeItem(name: ItemName): Promise<void> {
  const { area, key } = placeOf(name);
  await area.remove(key);
}

/** All there are in an area, with their names. */
export async function readItems(area: Area): Promise<readonly (readonly [ItemName, unknown])[]> {
  const items = await browser.storage[area].get(null);
  return Object.entries(items).map(([key, value]) => [`${area}:${key}`, value]);
}

/** Calls back with what is there after each change, null for nothing, until the returned function is called. */
export function watchItem(name: ItemName, onChange: (value: unknown) => void): () => void {
  const { area, key } = placeOf(name);
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) onChange(change.newValue ?? null);
  };
  area.onChanged.addListener(listen);
  return () => area.onChanged.removeListener(listen);
}

function placeOf(name: ItemName) {
  const [area, ...rest] = name.split(':') as [Area, ...string[]];
  return { area: browser.storage[area], key: rest.join(':') };
}
