/** What is remembered of texts while pages are judged, and for how long. */
import { describe, expect, it } from 'vitest';
import { rememberedLately } from '../../../../lib/detect/rank/rememberedLately.ts';

describe('what was asked lately', () => {
  it('is answered from memory, nothing found included', () => {
    const asked: string[] = [];
    const nameIn = rememberedLately((text) => (asked.push(text) > 1 ? text : null));
    expect([nameIn('a'), nameIn('b'), nameIn('a'), nameIn('b')]).toEqual([null, 'b', null, 'b']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('is forgotten after five thousand other questions, so that no page fills the memory', () => {
    const asked: string[] = [];
    const answer = rememberedLately((text) => asked.push(text));
    answer('a');
    for (let index = 0; index < 5_000; index += 1) answer(`${index}`);
    answer('a');
    expect(asked.filter((text) => text === 'a')).toHaveLength(2);
  });
});
