import type { Role } from '../../src/core/ports/queries.ts';
import { BIRTH_ID, DOSSIER, OTHER_DOSSIER, REVIEW_ID, SCAN_ID } from './invented-papers.ts';
import { login, ORIGIN, post, USERS, webFixture } from './web-fixture.ts';

const ALL: Role[] = ['operator', 'clerk', 'admin'];
const PAPERS: Role[] = ['clerk', 'admin'];
const ADMIN: Role[] = ['admin'];

/** Every route that needs a login: pattern as registered, an address, who may, and the form when it is a post. */
const ROUTES: { route: string; path: string; roles: Role[]; form?: Record<string, string> }[] = [
  { route: 'GET /', path: '/', roles: ALL },
  { route: 'GET /ban-quet/:id', path: `/ban-quet/${SCAN_ID}`, roles: ALL },
  { route: 'POST /ban-quet/:id/lam-lai', path: `/ban-quet/${SCAN_ID}/lam-lai`, roles: ADMIN, form: {} },
  { route: 'POST /tram/ghep-lai', path: '/tram/ghep-lai', roles: ALL, form: { tram: 'dien-thoai' } },
  { route: 'POST /tram/khong-mat-sau', path: '/tram/khong-mat-sau', roles: ALL, form: { tram: 'dien-thoai' } },
  {
    route: 'POST /tram/hai-mat',
    path: '/tram/hai-mat',
    roles: ADMIN,
    form: { tram: 'dien-thoai', cach: 'one_file', 'mat-sau': 'same' },
  },
  { route: 'GET /mat-khau', path: '/mat-khau', roles: ALL },
  { route: 'POST /mat-khau', path: '/mat-khau', roles: ALL, form: {} },
  { route: 'GET /su-kien', path: '/su-kien', roles: ALL },
  { route: 'POST /tai-len', path: '/tai-len?tram=tai-len&ten=a.pdf', roles: ALL, form: {} },
  { route: 'GET /tim', path: '/tim?q=ngan', roles: PAPERS },
  { route: 'GET /giay-to/:id', path: `/giay-to/${BIRTH_ID}`, roles: PAPERS },
  { route: 'GET /giay-to/:id/trang/:page{[0-9]+\\.jpg}', path: `/giay-to/${BIRTH_ID}/trang/1.jpg`, roles: PAPERS },
  { route: 'GET /giay-to/:id/ban-luu.pdf', path: `/giay-to/${BIRTH_ID}/ban-luu.pdf`, roles: PAPERS },
  { route: 'GET /xem-lai', path: '/xem-lai', roles: PAPERS },
  { route: 'GET /xem-lai/tiep', path: '/xem-lai/tiep', roles: PAPERS },
  { route: 'POST /giay-to/:id/ho-so', path: `/giay-to/${REVIEW_ID}/ho-so`, roles: PAPERS, form: { ma: DOSSIER } },
  { route: 'POST /giay-to/:id/loai', path: `/giay-to/${REVIEW_ID}/loai`, roles: PAPERS, form: { loai: 'report' } },
  { route: 'POST /giay-to/:id/khong-thuoc', path: `/giay-to/${REVIEW_ID}/khong-thuoc`, roles: PAPERS, form: {} },
  { route: 'POST /ban-quet/:id/to/:sheet/:change', path: `/ban-quet/${SCAN_ID}/to/1/gop`, roles: PAPERS, form: {} },
  { route: 'GET /kho-luu-tru', path: '/kho-luu-tru', roles: ADMIN },
  {
    route: 'POST /kho-luu-tru/da-xem',
    path: '/kho-luu-tru/da-xem',
    roles: ADMIN,
    form: { chon: 'archive/ab/x.pdf', 'ghi-chu': 'đang chép lại' },
  },
  { route: 'GET /ho-so/:code', path: `/ho-so/${DOSSIER}`, roles: PAPERS },
  { route: 'GET /tai-su-dung', path: '/tai-su-dung', roles: PAPERS },
  {
    route: 'POST /tai-su-dung',
    path: '/tai-su-dung',
    roles: PAPERS,
    form: { tim: '099085000042', 'muc-dich': 'intake' },
  },
  { route: 'GET /ho-so/:code/tai-su-dung', path: `/ho-so/${OTHER_DOSSIER}/tai-su-dung`, roles: PAPERS },
  {
    route: 'POST /ho-so/:code/lay-giay',
    path: `/ho-so/${OTHER_DOSSIER}/lay-giay`,
    roles: PAPERS,
    form: { giay: BIRTH_ID, 'muc-dich': 'required' },
  },
  {
    route: 'POST /ho-so/:code/khong-lay',
    path: `/ho-so/${OTHER_DOSSIER}/khong-lay`,
    roles: PAPERS,
    form: { giay: BIRTH_ID, 'ly-do': 'expired' },
  },
  {
    route: 'POST /tai-su-dung/:id/rut-lai',
    path: '/tai-su-dung/77777777-7777-4777-8777-777777777777/rut-lai',
    roles: PAPERS,
    form: { 'ghi-chu': 'nhầm' },
  },
  { route: 'GET /bao-cao/tai-su-dung', path: '/bao-cao/tai-su-dung', roles: ADMIN },
  { route: 'GET /bao-cao/tai-su-dung/khong-lay', path: '/bao-cao/tai-su-dung/khong-lay', roles: ADMIN },
  { route: 'GET /bao-cao', path: '/bao-cao', roles: ADMIN },
  { route: 'GET /bao-cao/do-phu.csv', path: '/bao-cao/do-phu.csv', roles: ADMIN },
  { route: 'GET /bao-cao/do-phu.xlsx', path: '/bao-cao/do-phu.xlsx', roles: ADMIN },
  { route: 'GET /viec-can-lam', path: '/viec-can-lam', roles: PAPERS },
  { route: 'GET /viec-can-lam/thanh-phan', path: '/viec-can-lam/thanh-phan', roles: PAPERS },
  { route: 'GET /viec-can-lam/thanh-phan.csv', path: '/viec-can-lam/thanh-phan.csv', roles: ADMIN },
  { route: 'GET /viec-can-lam/thanh-phan.xlsx', path: '/viec-can-lam/thanh-phan.xlsx', roles: ADMIN },
  { route: 'GET /viec-can-lam/con-hieu-luc', path: '/viec-can-lam/con-hieu-luc', roles: PAPERS },
  { route: 'GET /viec-can-lam/con-hieu-luc.csv', path: '/viec-can-lam/con-hieu-luc.csv', roles: ADMIN },
  { route: 'GET /viec-can-lam/con-hieu-luc.xlsx', path: '/viec-can-lam/con-hieu-luc.xlsx', roles: ADMIN },
  { route: 'GET /viec-can-lam/so-ho-tich', path: '/viec-can-lam/so-ho-tich', roles: PAPERS },
  { route: 'GET /viec-can-lam/so-ho-tich.csv', path: '/viec-can-lam/so-ho-tich.csv', roles: ADMIN },
  { route: 'GET /viec-can-lam/so-ho-tich.xlsx', path: '/viec-can-lam/so-ho-tich.xlsx', roles: ADMIN },
  { route: 'GET /viec-can-lam/du-bao', path: '/viec-can-lam/du-bao', roles: PAPERS },
  { route: 'GET /viec-can-lam/du-bao.csv', path: '/viec-can-lam/du-bao.csv', roles: ADMIN },
  { route: 'GET /viec-can-lam/du-bao.xlsx', path: '/viec-can-lam/du-bao.xlsx', roles: ADMIN },
  { route: 'GET /viec-can-lam/ton-dong.csv', path: '/viec-can-lam/ton-dong.csv', roles: ADMIN },
  { route: 'GET /viec-can-lam/ton-dong.xlsx', path: '/viec-can-lam/ton-dong.xlsx', roles: ADMIN },
  { route: 'GET /viec-can-lam/luu-tru', path: '/viec-can-lam/luu-tru', roles: ADMIN },
  { route: 'GET /viec-can-lam/luu-tru.csv', path: '/viec-can-lam/luu-tru.csv', roles: ADMIN },
  { route: 'GET /viec-can-lam/luu-tru.xlsx', path: '/viec-can-lam/luu-tru.xlsx', roles: ADMIN },
  ...['giu', 'huy', 'duyet', 'rut', 'lam-tiep'].map((act) => ({
    route: `POST /viec-can-lam/luu-tru/${act}`,
    path: `/viec-can-lam/luu-tru/${act}`,
    roles: ADMIN,
    form: { xem: 'giay' },
  })),
  { route: 'GET /bao-cao/chi-so', path: '/bao-cao/chi-so', roles: ADMIN },
  { route: 'GET /bao-cao/ho-so', path: '/bao-cao/ho-so', roles: ADMIN },
  { route: 'GET /bao-cao/ho-so.csv', path: '/bao-cao/ho-so.csv', roles: ADMIN },
  { route: 'GET /bao-cao/ho-so.xlsx', path: '/bao-cao/ho-so.xlsx', roles: ADMIN },
  { route: 'GET /bao-cao/bieu-mau', path: '/bao-cao/bieu-mau', roles: ADMIN },
  { route: 'GET /bao-cao/bieu-mau/:name', path: '/bao-cao/bieu-mau/means', roles: ADMIN },
  { route: 'GET /bao-cao/doi-chieu', path: '/bao-cao/doi-chieu', roles: ADMIN },
  { route: 'GET /tai-khoan', path: '/tai-khoan', roles: ADMIN },
  {
    route: 'POST /tai-khoan',
    path: '/tai-khoan',
    roles: ADMIN,
    form: { name: 'moi', role: 'clerk', password: 'mười ký tự trở lên' },
  },
  {
    route: 'POST /tai-khoan/trang-thai',
    path: '/tai-khoan/trang-thai',
    roles: ADMIN,
    form: { name: 'quet.an', disabled: '0' },
  },
];

const OPEN = ['GET /suc-khoe', 'GET /tai-nguyen/:name', 'GET /dang-nhap', 'POST /dang-nhap'];
/** Any account may end its own session. */
const OWN = ['POST /dang-xuat'];

type Fixture = Awaited<ReturnType<typeof webFixture>>;

async function ask(
  fixture: Fixture,
  entry: (typeof ROUTES)[number],
  headers: Record<string, string>,
): Promise<Response> {
  if (!entry.form) {
    const response = await fixture.app.request(ORIGIN + entry.path, { headers });
    // The live feed never ends by itself.
    if (entry.path === '/su-kien') await response.body?.cancel();
    return response;
  }
  return post(fixture.app, entry.path, entry.form, headers);
}

test('the table names every route of the web room', async () => {
  const { app } = await webFixture();
  const registered = app.routes
    // What other systems ask has scopes instead of roles: api.test.ts.
    .filter((route) => route.method !== 'ALL' && !route.path.startsWith('/api/'))
    .map((route) => `${route.method} ${route.path}`);
  expect(new Set(registered)).toEqual(new Set([...ROUTES.map((entry) => entry.route), ...OPEN, ...OWN]));
});

test('without a login every route leads to the login page', async () => {
  const fixture = await webFixture();
  for (const entry of ROUTES) {
    const response = await ask(fixture, entry, {});
    expect([entry.route, response.status]).toEqual([entry.route, 303]);
    expect(response.headers.get('location')).toMatch(/^\/dang-nhap/);
  }
});

test.each(ALL)('%s may do what the role allows and nothing more', async (role) => {
  const fixture = await webFixture();
  const cookie = await login(fixture.app, USERS[role]);
  for (const entry of ROUTES) {
    const response = await ask(fixture, entry, cookie);
    const refused = response.status === 403;
    expect([entry.route, refused]).toEqual([entry.route, !entry.roles.includes(role)]);
  }
});

test('an operator sees that papers were found, but no way into them', async () => {
  const { app } = await webFixture();
  const cookie = await login(app, USERS.operator);
  for (const path of ['/', `/ban-quet/${SCAN_ID}`]) {
    const text = await (await app.request(ORIGIN + path, { headers: cookie })).text();
    expect(text).toContain('Giấy khai sinh');
    expect(text).not.toContain('href="/giay-to/');
    expect(text).not.toContain('href="/ho-so/');
    expect(text).not.toContain('href="/tim"');
  }
});

test('a refused visitor learns nothing from the page', async () => {
  const { app } = await webFixture();
  const cookie = await login(app, USERS.operator);
  const response = await app.request(`${ORIGIN}/giay-to/${BIRTH_ID}`, { headers: cookie });
  expect(response.status).toBe(403);
  const text = await response.text();
  expect(text).toContain('Tài khoản này không được phép làm việc này.');
  expect(text).not.toContain('Ngân Hà');
});
