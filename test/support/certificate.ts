/** A TLS certificate that lives as long as one test run, so that no private key is ever kept in the repository. */
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM */
  readonly key: string;
  /** PEM */
  readonly cert: string;
  /** Base64 of the SHA-256 of the public key: how Chromium is told to trust this certificate and no other. */
  readonly spki: string;
}

/** Makes a certificate for `host` (octanist.com), signed by itself and valid for a week. */
export async function createCertificate(host = 'octanist.com'): Promise<Certificate> {
  const dayMs = 86_400_000;
  const pair = await generate([{ name: 'commonName', value: host }], {
    // Elliptic keys take milliseconds to make; RSA keys up to a second on a small computer.
    keyType: 'ec',
    algorithm: 'sha256',
    // A test of a wrong clock must not fail for the certificate's sake.
    notBeforeDate: new Date(Date.now() - dayMs),
    notAfterDate: new Date(Date.now() + 6 * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
    ],
  });
  const publicKey = new X509Certificate(pair.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: pair.private,
    cert: pair.cert,
    spki: createHash('sha256').update(publicKey).digest('base64'),
  };
}
