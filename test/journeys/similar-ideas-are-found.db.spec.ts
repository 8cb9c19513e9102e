import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { submitIdea } from './steps.js';

let app: TestApp;
let guest: TestAgent;
const ids: string[] = [];

const ideas = [
  { title: '등하굣길에 과속방지턱을 설치해 주십시오', improvement: '학교 앞에서 차가 너무 빨리 달립니다.' },
  { title: '마을 도서관을 밤에도 열자', improvement: '퇴근하고 갈 수 있게 열 시까지 열어 주세요.' },
  { title: '경로당 냉방비 지원 확대', improvement: '여름 두 달만이라도 더 보태 주세요.', isWithheld: true },
];

beforeAll(async () => {
  app = await anApp();
  guest = await app.as('guest');
  const citizen = await app.as('citizen');
  for (const idea of ideas) ids.push((await submitIdea(citizen, idea)).id);
  await eventually(async () =>
    expect(await app.query('select 1 from routing.similar_texts')).toHaveLength(3),
  );
}, 60_000);

afterAll(() => app?.close());

const ask = async (q: string, more = '') => {
  const answer = await guest.get(`/api/v1/similar-ideas?q=${encodeURIComponent(q)}${more}`);
  expect([answer.status, answer.body.code]).toEqual([200, undefined]);
  return answer.body;
};
const similar = async (q: string, more = '') => (await ask(q, more)).ideas;

describe('similar ideas', () => {
  it('are found in other words, spaces and spelling, with the words that say so', async () => {
    const [found] = await similar('통학로에 방지턱을 놓아 주세요');
    expect(found).toMatchObject({
      ideaId: ids[0],
      title: ideas[0]!.title,
      state: 'received',
      isAdopted: false,
    });
    expect(found.words).toContainEqual({ asked: '통학로', found: '등하굣길', kind: 'synonym' });
    expect((await similar('마을도서관 밤에열자'))[0]).toMatchObject({ ideaId: ids[1] });
    expect((await similar('마을 도석관을 밤에도 열쟈'))[0]).toMatchObject({ ideaId: ids[1] });
  });

  it('are none where only words in common are courtesies, or none at all', async () => {
    expect(await similar('국민을 위해 꼭 만들어 주세요')).toEqual([]);
    expect(await similar('!!!')).toEqual([]);
    expect(await similar("'); drop table routing.similar_texts; -- ' & | !")).toEqual([]);
  });

  it('leave out the one that is looked from, hidden and withdrawn ones', async () => {
    expect(await similar(ideas[0]!.title, `&except=${ids[0]}`)).toEqual([]);
    const staff = await app.as('administrator');
    const hidden = await staff.put(`/api/v1/ideas/${ids[0]}/hiding`).send({ reason: 'personal-data' });
    expect(hidden.status).toBeLessThan(300);
    expect(await similar(ideas[0]!.title)).toEqual([]);
  });

  it('of other tenants are found nation-wide only, by what is public', async () => {
    const town = await app.as('guest', 'jeonju');
    const ask = async (scope: string, title: string) =>
      (await town.get(`/api/v1/similar-ideas?scope=${scope}&q=${encodeURIComponent(title)}`)).body.ideas;
    expect(await ask('tenant', ideas[1]!.title)).toEqual([]);
    expect(await ask('nation', ideas[1]!.title)).toMatchObject([
      {
        ideaId: ids[1],
        tenantName: { ko: expect.any(String) },
        address: `http://localhost/ideas/${ids[1]}`,
        trackingNumber: null,
      },
    ]);
    expect(await similar(ideas[1]!.title, '&scope=nation')).toEqual([]);
  });

  it('come with public services that exist already, of this tenant alone', async () => {
    const asked = '층간소음으로 다투는 이웃을 상담해 주세요';
    const { services } = await ask(asked);
    expect(services.length).toBeLessThanOrEqual(3);
    expect(services[0]).toMatchObject({
      code: 'noise-neighbour',
      name: { ko: '층간소음 이웃사이센터', en: 'Floor Noise Neighbour Center' },
      agencyCode: 'mcee',
      link: null,
    });
    expect(services[0].words).toContainEqual({ asked: '이웃', found: '이웃', kind: 'same' });
    expect((await ask(asked, '&scope=nation')).services).toEqual([]);
    expect((await ask('국민을 위해 꼭 만들어 주세요')).services).toEqual([]);
    const town = await app.as('guest', 'jeonju');
    const ofTown = await town.get(`/api/v1/similar-ideas?q=${encodeURIComponent(asked)}`);
    expect(ofTown.body.services).toEqual([]);
  });

  it('are beside a public list of those services', async () => {
    const { status, body } = await guest.get('/api/v1/services');
    expect([status, body.length]).toEqual([200, 40]);
    expect(body).toContainEqual(expect.objectContaining({ code: 'gov24', link: 'https://www.gov.kr' }));
    expect((await (await app.as('guest', 'jeonju')).get('/api/v1/services')).body).toEqual([]);
  });
});
