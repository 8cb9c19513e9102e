import { readS3Settings } from './read-s3-settings.js';

describe('the bucket for files', () => {
  it('is none where none is named', () => expect(readS3Settings({ MADANG_S3_KEY_ID: 'x' })).toBeNull());

  it('is Amazon’s in Seoul unless told otherwise, and the machine’s own role may come in', () => {
    expect(readS3Settings({ MADANG_S3_BUCKET: 'files' })).toEqual({
      bucket: 'files',
      region: 'ap-northeast-2',
      endpoint: null,
      keyId: null,
      secret: null,
    });
  });

  it.each([
    ['MADANG_S3_ENDPOINT', { MADANG_S3_ENDPOINT: 'storage:9000' }],
    ['MADANG_S3_ENDPOINT', { MADANG_S3_ENDPOINT: 'somewhere' }],
    ['MADANG_S3_SECRET', { MADANG_S3_KEY_ID: 'key' }],
    ['MADANG_S3_KEY_ID', { MADANG_S3_SECRET: 'secret' }],
  ])('is refused by the name of %s', (name, wrong) => {
    expect(() => readS3Settings({ MADANG_S3_BUCKET: 'files', ...wrong })).toThrow(name);
  });
});
