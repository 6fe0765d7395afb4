// @vitest-environment happy-dom
/** Parts of a screen that are read later: at once where they are there, and by themselves where they are not. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { later } from '../../components/later.ts';

afterEach(cleanup);

const file = { Greeting: ({ name }: { readonly name: string }) => <p>Hello {name}</p> };

it('a part whose file was read is there with the first drawing', async () => {
  const { read, part } = later(async () => file);
  const Greeting = part(({ Greeting }) => Greeting);
  await read();
  render(<Greeting name="Jane" />);
  expect(document.body.textContent).toBe('Hello Jane');
});

it('a part whose file was not read has it read, once, and comes by itself', async () => {
  let times = 0;
  const { part } = later(async () => {
    times += 1;
    return file;
  });
  const Greeting = part(({ Greeting }) => Greeting);
  await act(async () => void render(<Greeting name="Otto" />));
  await screen.findByText('Hello Otto');
  expect(times).toBe(1);
});
