// @vitest-environment node
/** The server around the API: where it listens, what it remembers, its demo pages. */
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCertificate } from '../support/certificate.ts';
import { crmPeople } from './demo/crmPeople.ts';
import { type Sandbox, startSandbox } from './server.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const page = async (path: string) => {
  const response = await fetch(`${sandbox.origin}${path}`);
  return { status: response.status, type: response.headers.get('content-type'), html: await response.text() };
};

describe('the server', () => {
  it('listens on one loopback address only', async () => {
    expect(sandbox.origin).toBe(`http://127.0.0.1:${sandbox.port}`);
    // A server on every address would answer here too.
    await expect(fetch(`http://127.0.0.2:${sandbox.port}/demo/inbox`)).rejects.toThrow('fetch failed');
  });

  it('says when its port is taken', async () => {
    await expect(startSandbox({ port: sandbox.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('remembers each request as it arrived', async () => {
    await fetch(`${sandbox.origin}/api/leads?search=x`, { headers: { 'X-API-KEY': 'any', Cookie: 'a=b' } });
    await fetch(`${sandbox.origin}/api/leads`, { method: 'PATCH', body: '{"é": 1' });
    expect(sandbox.requests).toMatchObject([
      {
        method: 'GET',
        path: '/api/leads?search=x',
        headers: { 'x-api-key': 'any', cookie: 'a=b' },
        body: '',
      },
      { method: 'PATCH', path: '/api/leads', body: '{"é": 1' },
    ]);
    expect(sandbox.requests[0]?.at).toBeInstanceOf(Date);
  });

  it('answers with the headers of the handler, and none for CORS', async () => {
    const answer = await fetch(`${sandbox.origin}/api/leads`, {
      method: 'OPTIONS',
      headers: { origin: 'https://page.example', 'access-control-request-method': 'PATCH' },
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST, PATCH');
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('refuses a body over 256 kB that does not announce its size', async () => {
    const body = new Blob(['{"note":"', 'x'.repeat(300_000), '"}']).stream();
    const answer = await fetch(`${sandbox.origin}/api/leads`, {
      method: 'PATCH',
      headers: { 'x-api-key': sandbox.apiKey },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
  });

  it('goes back to the start: leads, settings, keys, requests, journal and faults', async () => {
    const send = () =>
      fetch(`${sandbox.origin}/api/leads`, {
        method: 'PATCH',
        headers: { 'x-api-key': sandbox.apiKey },
        body: '{"id":"lead_abc123","status":"won"}',
      });
    expect((await send()).status).toBe(200);
    sandbox.store.settings = { ...sandbox.store.settings, bulkUpdates: true };
    sandbox.store.apiKeys = [];
    sandbox.faults.push({ status: 500 });
    await sandbox.reset();
    expect(await sandbox.store.getLead('lead_abc123')).toMatchObject({ status: 'open' });
    expect(sandbox.store.settings.bulkUpdates).toBe(false);
    expect(sandbox.requests).toEqual([]);
    expect(await sandbox.store.journal()).toEqual([]);
    expect((await send()).status).toBe(200);
  });

  it('takes settings to start with, and goes back to those', async () => {
    const other = await startSandbox({ settings: { bulkUpdates: true } });
    expect(other.store.settings.bulkUpdates).toBe(true);
    other.store.settings = { ...other.store.settings, bulkUpdates: false };
    await other.reset();
    expect(other.store.settings.bulkUpdates).toBe(true);
    await other.close();
  });

  it('speaks TLS with a certificate it is given', async () => {
    const { key, cert } = await createCertificate('octanist.com');
    const secure = await startSandbox({ tls: { key, cert } });
    expect(secure.origin).toBe(`https://127.0.0.1:${secure.port}`);
    const status = await new Promise((resolve, reject) => {
      request({
        host: '127.0.0.1',
        port: secure.port,
        servername: 'octanist.com',
        ca: cert,
        method: 'POST',
        path: '/api/check',
        headers: { host: 'octanist.com', 'x-api-key': secure.apiKey },
      })
        .on('response', (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
    await secure.close();
  });
});

describe('the demo pages', () => {
  it.each(['/demo/inbox', '/demo/crm', '/demo/crm/1', `/demo/crm/${crmPeople.length}`])(
    '%s is a whole page without script or anything from elsewhere',
    async (path) => {
      const { status, type, html } = await page(path);
      expect(status).toBe(200);
      expect(type).toMatch(/^text\/html/);
      expect(html).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
      expect(html).not.toMatch(/\{\{|undefined|<script|https?:/);
    },
  );

  it.each([
    '/demo/',
    '/demo/crm/0',
    `/demo/crm/${crmPeople.length + 1}`,
    '/demo/crm/x',
    '/demo/..%2fserver.ts',
  ])('%s does not exist', async (path) => {
    expect((await page(path)).status).toBe(404);
  });

  it('the first page anyone sees is the inbox', async () => {
    expect((await page('/')).html).toBe((await page('/demo/inbox')).html);
  });

  it('the inbox has the sender, somebody in copy, a telephone, the own address and a newsletter', async () => {
    const { html } = await page('/demo/inbox');
    for (const found of [
      'mailto:thomas.berger@berger-dach.example',
      'mailto:julia@berger-dach.example',
      'tel:+493023125014',
      'mara@lumenkitchens.example',
      'no-reply@news.kitchentrends.example',
      '<blockquote>',
    ])
      expect(html).toContain(found);
  });

  it('the list has a row with e-mail, telephone and record of each person', async () => {
    const { html } = await page('/demo/crm');
    expect(crmPeople.length).toBeGreaterThanOrEqual(12);
    crmPeople.forEach(({ email, tel, phone }, index) => {
      expect(html).toContain(`href="/demo/crm/${index + 1}"`);
      expect(html).toContain(`<a href="mailto:${email}">${email}</a>`);
      expect(html).toContain(`<a href="tel:${tel}">${phone}</a>`);
    });
  });

  it.each(
    crmPeople.map(({ name, email, phone, dealValue }, index) => ({ index, name, email, phone, dealValue })),
  )(
    "$name's record has fields for e-mail, telephone and value",
    async ({ index, email, phone, dealValue }) => {
      const { html } = await page(`/demo/crm/${index + 1}`);
      for (const value of [email, phone, dealValue]) expect(html).toContain(`value="${value}"`);
    },
  );

  it('writes signs of HTML in a name as text', async () => {
    expect((await page('/demo/crm/3')).html).toContain('Carter &#38; Lowe Interiors');
  });
});
