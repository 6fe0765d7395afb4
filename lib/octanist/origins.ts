/** The only places an API key may be sent to. Chosen when the extension is built; no setting can change it. */
export const origins = {
  /** https://octanist.com/docs/api-reference/introduction */
  release: 'https://octanist.com',
  /** `npm run sandbox`: the documented API on this computer. */
  sandbox: 'http://127.0.0.1:4817',
} as const;
