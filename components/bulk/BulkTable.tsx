/** A table of leads: each with two things told of it. */
import type { ReactNode } from 'react';
import { say } from '../../lib/browser/say.ts';
import type { WordKey } from '../../lib/words.ts';

interface BulkTableProps {
  readonly caption: WordKey;
  readonly heads: readonly WordKey[];
  readonly children: ReactNode;
}

export function BulkTable({ caption, heads, children }: BulkTableProps) {
  return (
    <table className="w-full table-fixed border-collapse text-xs wrap-anywhere">
      <caption className="sr-only">{say(caption)}</caption>
      <thead>
        <tr>
          {heads.map((word) => (
            <th
              key={word}
              scope="col"
              className="border-b border-line py-1 pe-2 text-start font-semibold first:w-[42%]"
            >
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
