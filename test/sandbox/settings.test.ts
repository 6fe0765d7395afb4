// @vitest-environment node
/** Every switch, each way: where the documentation is silent, a client must survive both answers. */
import { describe, expect, it } from 'vitest';
import { createSandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import {
  createSandboxSettings,
  type SandboxSettings,
  sandboxSettingsSchema,
} from '../../lib/sandbox/settings.ts';
import { type Answer, createAsker, gist, john, mia, miaAgain } from './ask.ts';

type Switch = keyof SandboxSettings;
type Ask = ReturnType<typeof createAsker>['ask'];

const mixed = createSandboxLead({
  id: 'lead_mixed',
  name: 'Ada King',
  email: ' Ada@Example.com',
  phone: '+44 (0)20 7946 0018',
  createdAt: john.createdAt,
});

const patch = (body: object) => (ask: Ask) => ask('PATCH', '/leads', body);
const get = (query: string) => (ask: Ask) => ask('GET', `/leads?${query}`);
const patchThenGet = (body: object) => async (ask: Ask) => {
  const { status } = await ask('PATCH', '/leads', body);
  expect(status).toBe(200);
  return ask('GET', `/leads/${(body as { id: string }).id}`);
};
const note = ({ body }: Answer) => ('note' in body.data ? body.data.note : 'no note');
const updatedAt = ({ body }: Answer) => body.data.updatedAt;
const httpStatus = ({ status }: Answer) => status;

/** The switch, its setting, what is asked, what is looked at, what is seen. */
const table: readonly [
  Switch,
  unknown,
  (ask: Ask) => Promise<Answer>,
  (answer: Answer) => unknown,
  unknown,
][] = [
  ['bulkUpdates', false, patch({ email: mia.email, note: 'x' }), gist, '409 CONFLICT'],
  ['bulkUpdates', true, patch({ email: mia.email, note: 'x' }), gist, `200 ${mia.id}`],

  ['searchMode', 'substring', get('search=oh'), gist, `200 ${john.id}`],
  ['searchMode', 'prefix', get('search=oh'), gist, '200 '],
  ['searchMode', 'prefix', get('search=joh'), gist, `200 ${john.id}`],
  ['searchMode', 'word', get('search=joh'), gist, '200 '],
  ['searchMode', 'word', get('search=doe'), gist, `200 ${john.id}`],
  ['searchMode', 'word', get('search=john@example.com'), gist, `200 ${john.id}`],
  ['searchCase', 'ignored', get('search=JOHN'), gist, `200 ${john.id}`],
  ['searchCase', 'exact', get('search=JOHN'), gist, '200 '],
  ['searchTrim', true, get('search=%20Doe%20'), gist, `200 ${john.id}`],
  ['searchTrim', false, get('search=%20Doe%20'), gist, '200 '],
  ['searchPhone', 'raw', get('search=316-123456'), gist, '200 '],
  ['searchPhone', 'digits', get('search=316-123456'), gist, `200 ${mia.id}`],
  ['searchPhone', 'digits', get('search=1-2-3'), gist, '200 '],
  ['searchPhone', 'digits', get('search=John%2016123'), gist, '200 '],

  ['emailMatch', 'exact', patch({ email: 'ada@example.com', note: 'x' }), gist, '404 NOT_FOUND'],
  ['emailMatch', 'folded', patch({ email: 'ADA@example.com ', note: 'x' }), gist, `200 ${mixed.id}`],
  ['phoneMatch', 'exact', patch({ phone: '+442079460018', note: 'x' }), gist, '404 NOT_FOUND'],
  ['phoneMatch', 'normalised', patch({ phone: '+442079460018', note: 'x' }), gist, `200 ${mixed.id}`],
  ['phoneMatch', 'normalised', patch({ phone: '0044 20 7946 0018', note: 'x' }), gist, `200 ${mixed.id}`],
  ['phoneMatch', 'normalised', patch({ phone: '020-79460018', note: 'x' }), gist, `200 ${mixed.id}`],
  ['phoneMatch', 'normalised', patch({ phone: '60018', note: 'x' }), gist, '404 NOT_FOUND'],
  ['phoneMatch', 'normalised', patch({ phone: mia.phone, note: 'x' }), gist, '409 CONFLICT'],
  [
    'unmatchedIdentifier',
    'refuse',
    patch({ id: 'gone', email: john.email, note: 'x' }),
    gist,
    '404 NOT_FOUND',
  ],
  [
    'unmatchedIdentifier',
    'tryNext',
    patch({ id: 'gone', email: john.email, note: 'x' }),
    gist,
    `200 ${john.id}`,
  ],
  [
    'unmatchedIdentifier',
    'tryNext',
    patch({ id: 'gone', email: 'gone@example.com', phone: john.phone, note: 'x' }),
    gist,
    `200 ${john.id}`,
  ],

  ['note', 'replace', patchThenGet({ id: mia.id, note: 'New' }), note, 'New'],
  ['note', 'append', patchThenGet({ id: mia.id, note: 'New' }), note, 'Old note\nNew'],
  ['note', 'append', patchThenGet({ id: john.id, note: 'New' }), note, 'New'],
  ['noteReadBack', 'shown', patchThenGet({ id: john.id, note: 'New' }), note, 'New'],
  ['noteReadBack', 'hidden', patchThenGet({ id: john.id, note: 'New' }), note, 'no note'],
  [
    'noOpMovesUpdatedAt',
    true,
    patchThenGet({ id: mia.id, status: 'won' }),
    updatedAt,
    '2026-03-10T12:00:00.000Z',
  ],
  ['noOpMovesUpdatedAt', false, patchThenGet({ id: mia.id, status: 'won' }), updatedAt, mia.updatedAt],
  [
    'noOpMovesUpdatedAt',
    false,
    patchThenGet({ id: mia.id, value: 1 }),
    updatedAt,
    '2026-03-10T12:00:00.000Z',
  ],
  ['closedLead', 'allow', patch({ id: mia.id, status: 'lost' }), gist, `200 ${mia.id}`],
  ['closedLead', 'forbid', patch({ id: mia.id, status: 'lost' }), gist, '403 FORBIDDEN'],
  ['closedLead', 'conflict', patch({ id: miaAgain.id, status: 'won' }), gist, '409 CONFLICT'],
  ['closedLead', 'forbid', patch({ id: john.id, status: 'won' }), gist, `200 ${john.id}`],

  ['oddBodies', 'refuse', patch({ id: john.id }), gist, '400 VALIDATION_ERROR'],
  ['oddBodies', 'ignore', patch({ id: john.id }), gist, `200 ${john.id}`],
  ['oddBodies', 'refuse', patch({ id: john.id, note: 'x', colour: 'red' }), gist, '400 VALIDATION_ERROR'],
  ['oddBodies', 'ignore', patch({ id: john.id, note: 'x', colour: 'red' }), gist, `200 ${john.id}`],
  ['oddBodies', 'refuse', patch({ id: '', email: john.email, note: 'x' }), gist, '400 VALIDATION_ERROR'],
  ['oddBodies', 'ignore', patch({ id: '', email: john.email, note: 'x' }), gist, `200 ${john.id}`],
  ['oddBodies', 'ignore', patch({ id: '', note: 'x' }), gist, '400 VALIDATION_ERROR'],
  ['oddBodies', 'ignore', patch({ id: john.id, status: 'open', value: null }), gist, `200 ${john.id}`],
  ['oddBodies', 'ignore', patch({ id: john.id, value: true }), gist, '400 VALIDATION_ERROR'],
  ['oddBodies', 'ignore', patch({ email: 'nobody', note: 'x' }), gist, '404 NOT_FOUND'],
  ['oddBodies', 'ignore', (ask) => ask('POST', '/leads', { name: 'Ada', status: 'won' }), httpStatus, 200],
  ['valueRequired', 'never', patch({ id: john.id, status: 'won' }), gist, `200 ${john.id}`],
  ['valueRequired', 'won', patch({ id: john.id, status: 'won' }), gist, '400 VALIDATION_ERROR'],
  ['valueRequired', 'won', patch({ id: john.id, changedTo: 'won' }), gist, '400 VALIDATION_ERROR'],
  ['valueRequired', 'won', patch({ id: john.id, status: 'won', value: 0 }), gist, `200 ${john.id}`],
  ['valueRequired', 'won', patch({ id: john.id, status: 'qualified' }), gist, `200 ${john.id}`],
  [
    'valueRequired',
    'wonAndQualified',
    patch({ id: john.id, status: 'qualified' }),
    gist,
    '400 VALIDATION_ERROR',
  ],
  ['valueRequired', 'wonAndQualified', patch({ id: john.id, status: 'lost' }), gist, `200 ${john.id}`],

  ['unknownQuery', 'ignore', get(`email=${john.email}`), gist, `200 ${john.id} ${mia.id} ${miaAgain.id}`],
  ['unknownQuery', 'refuse', get(`email=${john.email}`), gist, '400 INVALID_FILTER'],
  ['unknownQuery', 'refuse', get('phone[exists]=true'), gist, '400 INVALID_FILTER'],
  ['unknownQuery', 'refuse', get('fields=id,colour'), gist, '400 INVALID_FILTER'],
  ['unknownQuery', 'refuse', get('fields=id&limit=1&page=1&search=&sort=id:asc'), httpStatus, 200],
  ['limitOutOfRange', 'refuse', get('limit=101'), gist, '400 VALIDATION_ERROR'],
  ['limitOutOfRange', 'clamp', get('limit=101'), ({ body }) => body.meta.pagination.limit, 100],
  ['limitOutOfRange', 'refuse', get('limit=0'), gist, '400 VALIDATION_ERROR'],
  ['limitOutOfRange', 'clamp', get('limit=-3'), ({ body }) => body.meta.pagination.limit, 1],
  ['limitOutOfRange', 'refuse', get('page=0'), gist, '400 VALIDATION_ERROR'],
  ['limitOutOfRange', 'clamp', get('page=0'), ({ body }) => body.meta.pagination.page, 1],
  ['fieldsKeepId', false, get('fields=status'), ({ body }) => body.data[0], { status: 'open' }],
  ['fieldsKeepId', true, get('fields=status'), ({ body }) => body.data[0], { id: john.id, status: 'open' }],
  ['missingAs', 'null', get('fields=id,note'), ({ body }) => body.data[0], { id: john.id, note: null }],
  ['missingAs', 'empty', get('fields=id,note'), ({ body }) => body.data[0], { id: john.id, note: '' }],
  ['missingAs', 'absent', get('fields=id,note'), ({ body }) => body.data[0], { id: john.id }],

  ['checkError', 'text', check(''), ({ body }) => body, { error: 'Invalid or missing API key' }],
  ['checkError', 'envelope', check(''), gist, '401 UNAUTHORIZED'],
  ['createdStatus', 200, (ask) => ask('POST', '/leads', { name: 'Ada' }), httpStatus, 200],
  ['createdStatus', 201, (ask) => ask('POST', '/leads', { name: 'Ada' }), httpStatus, 201],
  ['answerForm', 'envelope', patch({ id: john.id, status: 'won' }), gist, `200 ${john.id}`],
  [
    'answerForm',
    'flat',
    patch({ id: john.id, status: 'won' }),
    ({ body }) => body,
    { success: true, leadId: john.id, status: 'won' },
  ],
  ['answerForm', 'flat', get('fields=id&limit=1'), ({ body }) => body, [{ id: john.id }]],
  [
    'answerForm',
    'flat',
    (ask) => ask('GET', '/leads/gone'),
    ({ status, body }) => ({ status, ...body }),
    { status: 404, error: 'Lead not found' },
  ],
  ['rejectedDomains', [], create('spam@junk.example'), httpStatus, 200],
  ['rejectedDomains', ['junk.example'], create('spam@Junk.example'), gist, '403 FORBIDDEN'],
  ['rejectedDomains', ['junk.example'], create('ada@notjunk.example'), httpStatus, 200],

  ['rateLimit', null, twice, httpStatus, 200],
  ['rateLimit', { requests: 2, perSeconds: 60 }, twice, httpStatus, 200],
  ['rateLimit', { requests: 1, perSeconds: 60 }, twice, gist, '429 RATE_LIMITED'],
  ['rateLimit', { requests: 1, perSeconds: 3600 }, twice, retryAfter, '3600'],
  [
    'rateLimit',
    { requests: 1, perSeconds: 3600, retryAfter: 'date' },
    twice,
    retryAfter,
    'Tue, 10 Mar 2026 13:00:00 GMT',
  ],
];

function check(key: string) {
  return (ask: Ask) => ask('POST', '/check', undefined, { 'x-api-key': key });
}

function create(email: string) {
  return (ask: Ask) => ask('POST', '/leads', { email });
}

async function twice(ask: Ask): Promise<Answer> {
  expect((await ask('GET', '/leads')).status).toBe(200);
  return ask('GET', '/leads');
}

function retryAfter({ headers }: Answer): string | null {
  return headers.get('retry-after');
}

describe('a switch', () => {
  it.each(table.map(([name, setting, ...rest], row) => ({ row, name, setting, rest })))(
    '$name: $setting (row $row)',
    async ({ name, setting, rest: [request, look, expected] }) => {
      // The lead with odd spellings would also be found by the searches.
      const leads = [john, mia, miaAgain, ...(/Match$/.test(name) ? [mixed] : [])];
      const { ask } = createAsker({ leads, settings: { [name]: setting } });
      expect(look(await request(ask))).toEqual(expected);
    },
  );

  it.each(Object.keys(sandboxSettingsSchema.shape))('%s is tried both ways', (name) => {
    const tried = new Set(table.filter(([tested]) => tested === name).map(([, way]) => JSON.stringify(way)));
    expect(tried.size).toBeGreaterThanOrEqual(2);
  });

  it('that does not exist is a mistake', () => {
    expect(() => createSandboxSettings({ colour: 'red' } as object)).toThrow();
  });
});
