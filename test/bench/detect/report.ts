/** The table of `npm run bench:detect`: a line for each thing measured, a column for each place, and the goal beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printTable } from '../printTable.ts';

export type Unit = 'x' | 'ms' | '%' | 'kB' | '';

export interface Line {
  readonly what: string;
  readonly unit: Unit;
  readonly goal?: Goal | undefined;
}

export type Goal = { readonly atMost: number } | { readonly atLeast: number };

export interface Report {
  section(title: string): void;
  /** `place` is the column. A value that is a string says why there is none. */
  add(place: string, line: Line, value: number | string): void;
  /** Under the last line of the section. */
  note(text: string): void;
  print(): void;
  /** Everything, with `details` beside it. */
  write(file: string, details: unknown): void;
}

interface Entry extends Line {
  readonly values: Record<string, number | string>;
}

interface Section {
  readonly title: string;
  readonly entries: Map<string, Entry>;
  readonly notes: Set<string>;
}

export function createReport(places: readonly string[]): Report {
  const sections = new Map<string, Section>();
  let open: Section;
  return {
    section: (title) => {
      open = sections.get(title) ?? { title, entries: new Map(), notes: new Set() };
      sections.set(title, open);
    },
    add: (place, line, value) => {
      const entry = open.entries.get(line.what) ?? { ...line, values: {} };
      entry.values[place] = value;
      open.entries.set(line.what, entry);
    },
    note: (text) => open.notes.add(text),
    print: () => {
      console.log('');
      for (const { title, entries, notes } of sections.values()) {
        const rows = [...entries.values()].map((entry) => cellsOf(entry, places));
        printTable([[title, ...places, 'goal'], ...rows]);
        for (const note of notes) console.log(`  ${note}`);
        console.log('');
      }
    },
    write: (file, details) => {
      mkdirSync(dirname(file), { recursive: true });
      const told = [...sections.values()].map(({ title, entries, notes }) => ({
        title,
        lines: [...entries.values()].map((entry) => ({ ...entry, met: verdicts(entry) })),
        notes: [...notes],
      }));
      writeFileSync(file, `${JSON.stringify({ places, sections: told, details }, null, 2)}\n`);
    },
  };
}

function cellsOf(entry: Entry, places: readonly string[]): string[] {
  const { what, unit, goal, values } = entry;
  const cells = places.map((place) => {
    const value = values[place];
    if (value === undefined) return '';
    if (typeof value === 'string') return value;
    return `${show(value, unit)}${isMet(goal, value) ? '' : ' MISSED'}`;
  });
  return [what, ...cells, goal === undefined ? '' : showGoal(goal, unit)];
}

function verdicts({ goal, values }: Entry): Record<string, boolean> | undefined {
  if (goal === undefined) return undefined;
  const numbers = Object.entries(values).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(numbers.map(([place, value]) => [place, isMet(goal, value)]));
}

function isMet(goal: Goal | undefined, value: number): boolean {
  if (goal === undefined) return true;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

function showGoal(goal: Goal, unit: Unit): string {
  return 'atMost' in goal ? `<= ${show(goal.atMost, unit)}` : `>= ${show(goal.atLeast, unit)}`;
}

function show(value: number, unit: Unit): string {
  const space = unit === 'x' || unit === '' ? '' : ' ';
  return `${Number.isInteger(value) ? value : value.toFixed(value < 2 ? 2 : 1)}${space}${unit}`;
}
