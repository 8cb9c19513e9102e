import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TrainingService } from '../../libs/routing/src/models/training.service.js';
import { eventually } from './eventually.js';
import type { TestAgent, TestApp } from './an-app.js';

/** An idea and the agency whose business it is. */
export interface AgencysIdea {
  title: string;
  improvement: string;
  agency: string;
}

/** What people write to three agencies about, and what all of them read. */
export const MATTERS: Record<string, { things: string[]; wishes: string[] }> = {
  molit: {
    things: [
      '버스',
      '정류장',
      '지하철',
      '신호등',
      '횡단보도',
      '주차장',
      '고속도로',
      '환승센터',
      '택시',
      '노선',
    ],
    wishes: ['배차를 늘려', '노선을 바꾸어', '차로를 넓혀', '환승을 쉽게 해', '요금을 합쳐'],
  },
  mohw: {
    things: [
      '어린이집',
      '보육교사',
      '돌봄교실',
      '어르신',
      '경로당',
      '요양원',
      '보건소',
      '간병',
      '예방접종',
      '진료',
    ],
    wishes: ['돌봄 시간을 늘려', '인력을 더 두어', '진료비를 덜어', '급식을 살펴', '보육료를 도와'],
  },
  mcee: {
    things: [
      '미세먼지',
      '분리수거',
      '하천',
      '재활용',
      '악취',
      '플라스틱',
      '숲길',
      '폐수',
      '소각장',
      '생태공원',
    ],
    wishes: ['오염을 재어', '쓰레기를 줄여', '나무를 심어', '물을 맑게 해', '포장재를 거두어'],
  },
};
const PLACES = ['우리 동네', '시장 앞', '학교 옆', '역 주변', '아파트 단지', '읍내', '큰길가', '마을 어귀'];
const ENDINGS = ['', '에서', '의', '마다', '까지', '도'];
const CLOSINGS = ['주세요', '주시면 좋겠습니다', '달라고 제안합니다', '주기를 바랍니다'];

/**
 * Short ideas of our own for three agencies in turn, varied, the same for the same seed. With `mixed`, so many of them
 * speak of another agency's things as well: a model that is always right shows nothing.
 */
export function ideasForAgencies(count: number, { seed = 1, mixed = 0 } = {}): AgencysIdea[] {
  const random = randomFrom(seed);
  const pick = (words: string[]): string => words[Math.floor(random() * words.length)]!;
  const agencies = Object.keys(MATTERS);
  return Array.from({ length: count }, (_, at) => {
    const agency = agencies[at % agencies.length]!;
    const { things, wishes } = MATTERS[agency]!;
    const thing = pick(things);
    const other = random() < mixed ? MATTERS[pick(agencies)]!.things : things;
    return {
      agency,
      title: `${pick(PLACES)} ${pick(other)}${pick(ENDINGS)} ${pick(CLOSINGS)}`,
      improvement: `${thing}${pick(ENDINGS)} ${pick(other)}${pick(ENDINGS)} ${pick(wishes)} ${pick(CLOSINGS)}.`,
    };
  });
}

/** Submits ideas, and has the reviewer say whose they are. Only where no rule is quicker. */
export async function decideIdeas(app: TestApp, ideas: AgencysIdea[]): Promise<void> {
  const [citizen, reviewer] = await Promise.all([app.as('citizen'), app.as('reviewer')]);
  const AT_ONCE = 6;
  for (let from = 0; from < ideas.length; from += AT_ONCE)
    await Promise.all(ideas.slice(from, from + AT_ONCE).map((idea) => decideIdea(citizen, reviewer, idea)));
}

async function decideIdea(citizen: TestAgent, reviewer: TestAgent, { agency, ...idea }: AgencysIdea) {
  const { body } = await citizen.post('/api/v1/ideas').send(idea);
  const route = { transition: 'route', version: 1, fields: { agency } };
  const { status } = await reviewer.post(`/api/v1/cases/${body.id}/transitions`).send(route);
  expect([idea.title, status]).toEqual([idea.title, 200]);
}

/** Sources have no program for a thread beside them: tests run the one of the last build. */
export const threadOfBuild = pathToFileURL(
  join(__dirname, '../../dist/libs/routing/src/models/training-thread.js'),
);

/** Has the worker train in the thread of the last build, and only when asked: the daily training comes when it comes. */
export async function trainWhenAsked(app: Pick<TestApp, 'worker' | 'query'>): Promise<void> {
  app.worker!.get(TrainingService, { strict: false }).program = threadOfBuild;
  await app.query(`update ledger.due set due_at = due_at + interval '1 day' where kind = 'routing.retrain'`);
}

/** Asks for a new model and waits until it serves or is refused; gives it as it is listed then. */
export async function trainModel(administrator: TestAgent) {
  const asked = await administrator.post('/api/v1/routing-models');
  expect([asked.status, asked.body.code]).toEqual([201, undefined]);
  return eventually(
    async () => {
      const { body } = await administrator.get('/api/v1/routing-models');
      return body.isTraining ? null : body.models[0];
    },
    { within: 60_000 },
  );
}

/** Small and even enough for tests (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}
