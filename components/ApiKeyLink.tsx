/** The way to where the key is found. */
import { say } from '../lib/browser/say.ts';

export function ApiKeyLink() {
  return (
    <a
      href="https://octanist.com"
      target="_blank"
      rel="noreferrer"
      className="whitespace-nowrap text-accent underline underline-offset-2"
    >
      {say('apiKeyLink')}
    </a>
  );
}
