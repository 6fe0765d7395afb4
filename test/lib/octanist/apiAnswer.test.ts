/** What each answer of the API means; nothing odd is ever taken for success. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApiAnswer, toKeyCheck, toUpdateResult } from '../../../lib/octanist/apiAnswer.ts';
import type { ProblemKind } from '../../../lib/problem.ts';
import type { Update } from '../../../lib/update.ts';

const update: Update = { lead: { kind: 'email', value: 'john@example.com' }, status: 'won' };
const meta = { requestId: 'req_a1b2c3d4e5f6', timestamp: '2026-03-10T12:00:00.000Z' };

function json(status: number, body: unknown, headers: Record<string, string> = {}): ApiAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

function refusal(status: number, code: string): ApiAnswer {
  return json(status, { success: false, error: { code, message: `It is ${code}` }, meta });
}

describe('an update', () => {
  it.each<[string, ApiAnswer, object]>([
    [
      'the documented answer',
      json(200, {
        success: true,
        data: { leadId: 'lead_abc123', leadsUpdated: 1, message: 'Lead updated successfully' },
        meta,
      }),
      { leadsUpdated: 1, leadId: 'lead_abc123', requestId: 'req_a1b2c3d4e5f6' },
    ],
    [
      'three leads of one contact',
      json(200, { success: true, data: { leadId: 'lead_1', leadsUpdated: 3 }, meta }),
      { leadsUpdated: 3, leadId: 'lead_1', requestId: meta.requestId },
    ],
    [
      'the old flat answer',
      json(200, { success: true, leadId: 'lead_123', status: 'won' }),
      { leadsUpdated: null, leadId: 'lead_123' },
    ],
    [
      'a content type with a charset',
      {
        ...json(200, { success: true, data: { leadsUpdated: 1 } }),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      },
      { leadsUpdated: 1 },
    ],
    [
      'a problem+json content type',
      {
        ...json(200, { success: true, data: { leadsUpdated: 1 } }),
        headers: { 'content-type': 'application/vnd.api+json' },
      },
      { leadsUpdated: 1 },
    ],
  ])('succeeds with %s', (_what, answer, value) => {
    expect(toUpdateResult(answer, update)).toEqual({ ok: true, value });
  });

  it.each<[string, ApiAnswer, ProblemKind]>([
    ['400', refusal(400, 'VALIDATION_ERROR'), 'bad-request'],
    ['422', refusal(422, 'VALIDATION_ERROR'), 'bad-request'],
    ['413', refusal(413, 'VALIDATION_ERROR'), 'bad-request'],
    ['401', refusal(401, 'UNAUTHORIZED'), 'key-refused'],
    ['401 in the old form', json(401, { error: 'Invalid or missing API key' }), 'key-refused'],
    ['403', refusal(403, 'FORBIDDEN'), 'forbidden'],
    ['404', refusal(404, 'NOT_FOUND'), 'not-found'],
    ['409', refusal(409, 'CONFLICT'), 'several-match'],
    ['429', refusal(429, 'RATE_LIMITED'), 'too-many-requests'],
    [
      "a gateway's 429 page",
      { status: 429, headers: { 'content-type': 'text/html' }, body: '<p>Slow down' },
      'too-many-requests',
    ],
    ['500', refusal(500, 'INTERNAL_ERROR'), 'server-error'],
    [
      "a gateway's 502 page",
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway' },
      'server-error',
    ],
    ['503', { status: 503, headers: {}, body: '' }, 'server-error'],
    ['408', { status: 408, headers: {}, body: '' }, 'time-out'],
    [
      "a Wi-Fi's login page",
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'not-json',
    ],
    [
      'a login page that calls itself JSON',
      { status: 200, headers: { 'content-type': 'application/json' }, body: '<html>' },
      'not-json',
    ],
    ['an empty 200', { status: 200, headers: { 'content-type': 'application/json' }, body: '' }, 'not-json'],
    [
      'half an answer',
      { status: 200, headers: { 'content-type': 'application/json' }, body: '{"success":true,"da' },
      'not-json',
    ],
    [
      'an answer too large to read',
      { status: 200, headers: { 'content-type': 'application/json' }, body: null },
      'not-json',
    ],
    [
      'a 404 page that is not the API',
      { status: 404, headers: { 'content-type': 'text/html' }, body: 'Not found' },
      'not-json',
    ],
    ['a 403 of a firewall', json(403, { blocked: 'by policy' }), 'not-json'],
    [
      'success that says it failed',
      json(200, { success: false, error: { code: 'CONFLICT' } }),
      'unknown-shape',
    ],
    ['success in quotes', json(200, { success: 'true', data: { leadsUpdated: 1 } }), 'unknown-shape'],
    ['an answer about something else', json(200, [1, 2]), 'unknown-shape'],
    ['a count that is no count', json(200, { success: true, data: { leadsUpdated: 1.5 } }), 'unknown-shape'],
    ['an unknown refusal', refusal(418, 'TEAPOT'), 'unknown-shape'],
    ['no lead updated', json(200, { success: true, data: { leadsUpdated: 0 }, meta }), 'nothing-updated'],
  ])('calls %s by its name', (_what, answer, kind) => {
    expect(toUpdateResult(answer, update)).toMatchObject({
      ok: false,
      problem: { kind, httpStatus: answer.status },
    });
  });

  it("keeps the request id and the API's own words for support", () => {
    expect(toUpdateResult(refusal(409, 'CONFLICT'), update)).toMatchObject({
      problem: { requestId: 'req_a1b2c3d4e5f6', detail: 'It is CONFLICT' },
    });
  });

  it('does not believe an answer about another lead than the one asked for by id', () => {
    const byId: Update = { lead: { kind: 'id', value: 'lead_1' }, status: 'won' };
    const answer = json(200, { success: true, data: { leadId: 'lead_2', leadsUpdated: 1 }, meta });
    expect(toUpdateResult(answer, byId)).toMatchObject({
      ok: false,
      problem: { kind: 'unknown-shape', isSurprising: true },
    });
  });

  it('passes on how long to wait', () => {
    const answer = json(
      429,
      { success: false, error: { code: 'RATE', message: 'slow' } },
      { 'retry-after': '30' },
    );
    expect(toUpdateResult(answer, update)).toMatchObject({ problem: { retryAfterMs: 30_000 } });
  });

  it('never throws, and never calls success what does not say so, whatever comes back', () => {
    const anyBody = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constant(null),
      fc.constant('{"__proto__":{"success":true}}'),
    );
    const anyAnswer = fc.record({
      status: fc.integer({ min: 200, max: 599 }),
      headers: fc.record({
        'content-type': fc.constantFrom('application/json', 'text/html', ''),
        'retry-after': fc.string(),
      }),
      body: anyBody,
    });
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(toUpdateResult(answer, update).ok).toBe(false);
        expect(toKeyCheck(answer).ok).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });

  it('stays a failure when any one part of a good answer is spoilt', () => {
    const good = { success: true, data: { leadId: 'lead_1', leadsUpdated: 1 }, meta };
    fc.assert(
      fc.property(
        fc.jsonValue().filter((value) => value !== true),
        (value) => {
          expect(toUpdateResult(json(200, { ...good, success: value }), update).ok).toBe(false);
        },
      ),
    );
  });
});

describe('a key check', () => {
  it.each<[string, ApiAnswer, object]>([
    ['a valid key', json(200, { success: true }), { ok: true, value: true }],
    [
      'a refused key, new form',
      refusal(401, 'UNAUTHORIZED'),
      { ok: false, problem: { kind: 'key-refused' } },
    ],
    [
      'a refused key, old form',
      json(401, { error: 'Invalid or missing API key' }),
      { ok: false, problem: { kind: 'key-refused' } },
    ],
    [
      'a login page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      { ok: false, problem: { kind: 'not-json' } },
    ],
    ['anything else', json(200, { ok: 1 }), { ok: false, problem: { kind: 'unknown-shape' } }],
  ])('understands %s', (_what, answer, outcome) => {
    expect(toKeyCheck(answer)).toMatchObject(outcome);
  });
});
