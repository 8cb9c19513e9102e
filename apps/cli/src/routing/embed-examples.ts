import { type EmbeddingModel, type Example, textToEmbed } from '@app/routing';
import { StartupProblem } from '@app/platform';
import type { Terminal } from '../terminal.js';

/** Texts between two steps of the bar. */
const AT_ONCE = 32;

/** The same examples with what an embedding model makes of them. Refuses with `routing.no_vectors` when it fails. */
export async function embedExamples(
  model: EmbeddingModel,
  examples: Example[],
  terminal: Terminal,
): Promise<Example[]> {
  const bar = terminal.bar('임베딩/embedding', '건/texts');
  bar.start(examples.length, 0);
  const embedded: Example[] = [];
  try {
    for (let at = 0; at < examples.length; at += AT_ONCE) {
      const some = examples.slice(at, at + AT_ONCE);
      const vectors = await model.embed(some.map(textToEmbed));
      embedded.push(
        ...some.map((example, place) => ({
          ...example,
          vector: { model: model.name, values: vectors[place]! },
        })),
      );
      bar.update(embedded.length);
    }
  } catch (error) {
    throw new StartupProblem(
      'routing.no_vectors',
      `임베딩 모형 ${model.name}에서 벡터를 받지 못했습니다.`,
      `The embedding model ${model.name} gave no vectors.`,
      `MADANG_EMBEDDINGS_URL을 확인하세요. 비우면 임베딩 없이 잽니다. / Check MADANG_EMBEDDINGS_URL; without it nothing is embedded. ${(error as Error).message}`,
    );
  } finally {
    bar.stop();
  }
  return embedded;
}
