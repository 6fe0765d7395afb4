// @vitest-environment happy-dom
/** Which texts are one run, however late it is asked. */
import { describe, expect, it } from 'vitest';
import { emptyMemory } from '../../../../lib/detect/page/pageMemory.ts';
import { walkPage } from '../../../../lib/detect/page/walkPage.ts';

/** The runs of a page, each as its texts joined. */
function runsOf(html: string): string[] {
  document.body.innerHTML = html;
  const memory = emptyMemory();
  for (const _ of walkPage(document.body, memory));
  const { texts, runs } = memory;
  const joined: string[] = [];
  for (let run = runs.of(0); run < texts.length; run = runs.after(run))
    joined.push(
      texts
        .slice(run, runs.end(run))
        .map((text) => text.nodeValue)
        .join(''),
    );
  return joined;
}

describe('a run of text', () => {
  it.each<[string, string, string[]]>([
    ['goes on over inline elements', '<p>a<b>b<i>c</i></b>d</p>', ['abcd']],
    ['ends where a block begins', 'a<p>b</p>', ['a', 'b']],
    ['ends where a block ends', '<p>a</p>b', ['a', 'b']],
    ['ends where blocks around it end', '<div><div><p>a</p></div></div><b>b</b>', ['a', 'b']],
    ['ends at a line break', '<p>a<br>b</p>', ['a', 'b']],
    ['goes on after what is hidden in it', '<p>a<script>x</script>b</p>', ['ab']],
    ['is none of white space alone', '<p>a</p>\n <p>b</p>\n', ['a', 'b']],
    ['begins after white space', '<p>a</p>\n <b>b</b>c', ['a', 'bc']],
    ['keeps white space inside', '<p><b>a</b> <b>b</b></p>', ['a b']],
  ])('%s', (_, html, runs) => {
    expect(runsOf(html)).toEqual(runs);
  });

  it('has others before and after it, the nearest first', () => {
    document.body.innerHTML = '<p>a</p>\n<p>b<i>c</i></p>\n<p>d</p>';
    const memory = emptyMemory();
    for (const _ of walkPage(document.body, memory));
    const { texts, runs } = memory;
    const wordOf = (run: number) => texts[run]?.nodeValue;
    const last = runs.of(texts.length - 1);
    expect(wordOf(runs.before(last))).toBe('b');
    expect(wordOf(runs.before(runs.before(last)))).toBe('a');
    expect(runs.before(runs.of(0))).toBe(-1);
    expect(runs.after(last)).toBe(texts.length);
  });
});
