/** A sentence with a stranger's text in it, which must not turn the words around it (Unicode bidirectional algorithm). */

interface IsolatedProps {
  /** Says the sentence with the given text in its place. */
  readonly sentence: (text: string) => string;
  readonly text: string;
}

/** From the private use area: no message and no page means anything by it. */
const place = '\ue000';

export function Isolated({ sentence, text }: IsolatedProps) {
  const [before, after] = sentence(place).split(place);
  return (
    <>
      {before}
      <bdi dir="auto">{text}</bdi>
      {after}
    </>
  );
}
