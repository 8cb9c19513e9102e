import { readEmbeddingSettings } from './read-embedding-settings.js';

const read = (url: string, more: NodeJS.ProcessEnv = { MADANG_EMBEDDINGS_MODEL: 'e5' }) =>
  readEmbeddingSettings({ MADANG_EMBEDDINGS_URL: url, ...more });

describe('the settings of an embedding server', () => {
  it('are none without an address', () => {
    expect(readEmbeddingSettings({})).toBeNull();
    expect(read('')).toBeNull();
  });

  it.each(['http://gpu:8080', 'http://gpu:8080/', 'http://gpu:8080/v1', 'http://gpu:8080/v1/embeddings'])(
    'take %s as an address',
    (url) => expect(read(url)).toEqual({ url: 'http://gpu:8080', model: 'e5', key: null }),
  );

  it('refuse an address without a model, and one that is none', () => {
    expect(() => read('http://gpu:8080', {})).toThrow('MADANG_EMBEDDINGS_MODEL');
    expect(() => read('gpu:8080')).toThrow('no http address');
  });
});
