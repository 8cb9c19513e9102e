import { ideasForAgencies, threadOfBuild } from '../../../../test/support/decided-ideas.js';
import type { Material } from './build-candidate.js';
import { TrainingService } from './training.service.js';

const aTraining = (): TrainingService => Object.assign(new TrainingService(), { program: threadOfBuild });
const materialOf = (count: number): Material => ({
  decisions: ideasForAgencies(count).map(({ title, improvement: body, agency: label }) => ({
    ...{ title, body, label },
  })),
  serving: null,
  embeddingModel: null,
});

describe('training', () => {
  it('leaves the process free to listen, and is done once though it is asked for twice', async () => {
    const training = aTraining();
    let ticks = 0;
    const timer = setInterval(() => ticks++, 20);
    const material = materialOf(1_500);
    const [first, again] = [training.train('a', material), training.train('a', material)];
    expect(again).toBe(first);
    const candidate = await first;
    clearInterval(timer);
    expect(candidate).toHaveProperty('bytes');
    expect(ticks).toBeGreaterThan(5);
    // Later it is another one.
    expect(training.train('a', materialOf(0))).not.toBe(first);
    await expect(training.train('a', materialOf(0))).resolves.toMatchObject({ refusal: 'no_examples' });
  });

  it('is broken off when the process ends, and none begins after that', async () => {
    const training = aTraining();
    const [first, next] = [training.train('a', materialOf(1_500)), training.train('b', materialOf(50))];
    const outcomes = Promise.allSettled([first, next]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await training.onModuleDestroy();
    const broken = { status: 'rejected', reason: new Error('the training was broken off') };
    expect(await outcomes).toEqual([broken, broken]);
  });
});
