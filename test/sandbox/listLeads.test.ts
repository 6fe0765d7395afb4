// @vitest-environment node
/** GET /leads and GET /leads/{id} as https://octanist.com/docs/api-reference/endpoint/get-leads has them. */
import { describe, expect, it } from 'vitest';
import { createSandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import { createAsker, gist, john, mia, miaAgain } from './ask.ts';

const all = `200 ${john.id} ${mia.id} ${miaAgain.id}`;

describe('the list', () => {
  it('has every lead in full, newest first, with its pagination', async () => {
    const { ask } = createAsker();
    const { status, body } = await ask('GET', '/leads');
    expect(status).toBe(200);
    expect(body.data).toEqual([john, mia, miaAgain]);
    expect(body.meta.pagination).toEqual({ limit: 50, page: 1, totalPages: 1, total: 3, hasMore: false });
  });

  it.each([
    // total, query, [leads on this page, page, totalPages, hasMore]
    [0, '', [0, 1, 0, false]],
    [50, '', [50, 1, 1, false]],
    [51, '', [50, 1, 2, true]],
    [51, '?page=2', [1, 2, 2, false]],
    [234, '?limit=50', [50, 1, 5, true]],
    [234, '?limit=50&page=5', [34, 5, 5, false]],
    [234, '?limit=100&page=2', [100, 2, 3, true]],
    [3, '?limit=1&page=3', [1, 3, 3, false]],
    [3, '?page=9', [0, 9, 1, false]],
  ])('of %i leads, asked with "%s", is paged like this: %j', async (total, query, expected) => {
    const leads = Array.from({ length: total }, (_, index) =>
      createSandboxLead({ id: `lead_${index}`, createdAt: john.createdAt }),
    );
    const { ask } = createAsker({ leads });
    const { data, meta } = (await ask('GET', `/leads${query}`)).body;
    const { page, totalPages, hasMore } = meta.pagination;
    expect([data.length, page, totalPages, hasMore]).toEqual(expected);
    expect(meta.pagination.total).toBe(total);
  });

  it('shows every lead once over its pages, though all were created in one moment', async () => {
    const leads = Array.from({ length: 23 }, (_, index) =>
      createSandboxLead({ id: `lead_${index}`, createdAt: john.createdAt }),
    );
    const { ask } = createAsker({ leads });
    const pages = await Promise.all([1, 2, 3].map((page) => ask('GET', `/leads?limit=10&page=${page}`)));
    const ids = pages.flatMap(({ body }) => body.data.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(23);
    expect(ids).toHaveLength(23);
  });

  it.each(['limit=abc', 'limit=1.5', 'limit=', 'limit=1e1', 'page=abc', 'page=', 'page=1.5'])(
    'refuses %s',
    async (query) => {
      const { ask } = createAsker({ settings: { limitOutOfRange: 'clamp' } });
      expect(gist(await ask('GET', `/leads?${query}`))).toBe('400 VALIDATION_ERROR');
    },
  );
});

describe('filters', () => {
  it.each([
    ['status=won', `200 ${mia.id}`],
    ['status=open', `200 ${john.id}`],
    ['status[eq]=lost', `200 ${miaAgain.id}`],
    ['source=manual', `200 ${mia.id}`],
    ['utm_campaign=summer_sale', `200 ${john.id}`],
    ['utm_campaign=summer', '200 '],
    ['value=900', `200 ${mia.id}`],
    ['value=900.0', `200 ${mia.id}`],
    ['value[gte]=100.5', `200 ${mia.id} ${miaAgain.id}`],
    ['value[gt]=100.5', `200 ${mia.id}`],
    ['value[lte]=100.5', `200 ${miaAgain.id}`],
    ['value[lt]=100.5', '200 '],
    ['value%5Bgte%5D=900', `200 ${mia.id}`],
    ['value[gte]=100&value[lt]=900', `200 ${miaAgain.id}`],
    ['status=won&source=gtm', '200 '],
    ['value[exists]=false', `200 ${john.id}`],
    ['value[exists]=true', `200 ${mia.id} ${miaAgain.id}`],
    ['gclid[exists]=true', `200 ${john.id}`],
    ['gclid[exists]=1', `200 ${john.id}`],
    ['gclid[exists]=0', `200 ${mia.id} ${miaAgain.id}`],
    ['qualifiedAt[exists]=true', `200 ${mia.id}`],
    ['createdAt[gte]=2026-02-20T08:00:00.000Z', `200 ${john.id} ${mia.id}`],
    ['createdAt[gt]=2026-02-20T08:00:00.000Z', `200 ${john.id}`],
    ['createdAt[lt]=2026-02-20T09:00:00%2B01:00', `200 ${miaAgain.id}`],
    ['createdAt[lt]=2026-02-01', `200 ${miaAgain.id}`],
    ['createdAt=2026-02-20T08:00:00Z', `200 ${mia.id}`],
  ])('%s', async (query, expected) => {
    const { ask } = createAsker();
    expect(gist(await ask('GET', `/leads?${query}`))).toBe(expected);
  });

  it.each([
    ['status=win', 'INVALID_FILTER'],
    ['source=facebook', 'INVALID_FILTER'],
    ['status[gte]=won', 'INVALID_FILTER'],
    ['status[in]=won', 'INVALID_FILTER'],
    ['utm_campaign[gte]=5', 'INVALID_FILTER'],
    ['gclid[lt]=5', 'INVALID_FILTER'],
    ['value[ne]=5', 'INVALID_FILTER'],
    ['value[constructor]=5', 'INVALID_FILTER'],
    ['value[]=5', 'INVALID_FILTER'],
    ['value[gte]=much', 'INVALID_FILTER'],
    ['value[gte]=', 'INVALID_FILTER'],
    ['gclid[exists]=yes', 'INVALID_FILTER'],
    ['createdAt[gte]=yesterday', 'INVALID_DATE'],
    ['updatedAt[gte]=03/10/2026', 'INVALID_DATE'],
    ['createdAt[gte]=2026-02-30', 'INVALID_DATE'],
    ['sort=createdAt', 'INVALID_FILTER'],
    ['sort=createdAt:down', 'INVALID_FILTER'],
    ['sort=mood:asc', 'INVALID_FILTER'],
    ['sort=__proto__:asc', 'INVALID_FILTER'],
  ])('%s is a 400 %s', async (query, code) => {
    const { ask } = createAsker();
    expect(gist(await ask('GET', `/leads?${query}`))).toBe(`400 ${code}`);
  });

  it('an empty field does not exist', async () => {
    const { ask } = createAsker({ leads: [{ ...john, gclid: '' }] });
    expect(gist(await ask('GET', '/leads?gclid[exists]=false'))).toBe(`200 ${john.id}`);
  });
});

describe('sort', () => {
  it.each([
    ['createdAt:asc', [miaAgain, mia, john]],
    ['createdAt:desc', [john, mia, miaAgain]],
    ['name:asc', [john, miaAgain, mia]],
    ['value:asc', [miaAgain, mia, john]],
    ['value:desc', [mia, miaAgain, john]],
    ['email:desc,createdAt:asc', [miaAgain, mia, john]],
    // Equal in all of it: by id, in whatever order the store holds them.
    ['ad_storage:asc', [john, mia, miaAgain]],
  ])('by %s', async (sort, expected) => {
    const ids = expected.map(({ id }) => id).join(' ');
    for (const leads of [
      [john, mia, miaAgain],
      [miaAgain, mia, john],
    ]) {
      const { ask } = createAsker({ leads });
      expect(gist(await ask('GET', `/leads?sort=${sort}`))).toBe(`200 ${ids}`);
    }
  });
});

describe('search', () => {
  it.each([
    ['', all],
    ['Vos', `200 ${mia.id} ${miaAgain.id}`],
    ['john@example.com', `200 ${john.id}`],
    ['EXAMPLE.com', all],
    ['%2B31612345601', `200 ${mia.id}`],
    ['12345601', `200 ${mia.id} ${miaAgain.id}`],
    ['+31612345601', '200 '.concat(mia.id)],
    ['lead_mia', '200 '],
    ['summer_sale', '200 '],
    ['Old note', '200 '],
  ])('for "%s"', async (search, expected) => {
    const { ask } = createAsker();
    expect(gist(await ask('GET', `/leads?search=${search}`))).toBe(expected);
  });

  it('goes together with filters', async () => {
    const { ask } = createAsker();
    expect(gist(await ask('GET', '/leads?search=mia@example.com&status=won'))).toBe(`200 ${mia.id}`);
  });

  it('survives a lead without name, e-mail and phone', async () => {
    const { ask } = createAsker({ leads: [{ ...john, name: null, email: null, phone: null }] });
    expect(gist(await ask('GET', '/leads?search=null'))).toBe('200 ');
  });
});

describe('fields', () => {
  it.each([
    ['id,email', { id: john.id, email: john.email }],
    ['status', { status: 'open' }],
    ['%20id%20,%20name%20', { id: john.id, name: john.name }],
    ['__proto__,id', { id: john.id }],
  ])('fields=%s answers with nothing else', async (fields, expected) => {
    const { ask } = createAsker();
    expect((await ask('GET', `/leads?fields=${fields}`)).body.data[0]).toEqual(expected);
  });
});

describe('one lead', () => {
  it('is answered in full', async () => {
    const { ask } = createAsker();
    const { status, body } = await ask('GET', `/leads/${mia.id}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      success: true,
      data: mia,
      meta: { requestId: expect.stringMatching(/^req_/), timestamp: expect.any(String) },
    });
  });

  it('is found by an id that needs escaping', async () => {
    const { ask } = createAsker({ leads: [{ ...john, id: 'a/b ü' }] });
    expect((await ask('GET', `/leads/${encodeURIComponent('a/b ü')}`)).body.data.id).toBe('a/b ü');
  });

  it.each(['lead_nobody', '__proto__', '%E0%A4%A'])('%s does not exist: 404', async (id) => {
    const { ask } = createAsker();
    expect(gist(await ask('GET', `/leads/${id}`))).toBe('404 NOT_FOUND');
  });

  it('shows what a PATCH wrote', async () => {
    const { ask } = createAsker();
    await ask('PATCH', '/leads', { id: john.id, status: 'won', value: '5000', note: 'Signed' });
    const { data } = (await ask('GET', `/leads/${john.id}`)).body;
    expect(data).toMatchObject({ status: 'won', value: 5000, note: 'Signed' });
  });
});
