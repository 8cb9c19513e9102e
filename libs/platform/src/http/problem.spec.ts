import { BadRequestException, NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { defineReasons, Forbidden, NotFound, Refused, TooMany, Unauthenticated } from '../errors/errors.js';
import { answerTo, problemOf } from './problem.js';

const { why } = defineReasons('test', { why: { ko: '까닭', en: 'why' } });
const failed = (code: string) => new QueryFailedError('select', [], Object.assign(new Error(), { code }));

describe('answerTo', () => {
  it.each([
    [Refused.field('title', why), 422],
    [new Refused(why), 409],
    [new NotFound(why), 404],
    [new Forbidden(why), 403],
    [new Unauthenticated(why), 401],
    [new TooMany(why, 3), 429],
    [failed('22P05'), 422],
    [failed('23505'), 409],
    [failed('40001'), 503],
    [failed('53300'), 503],
    [failed('57P01'), 503],
    [failed('ECONNRESET'), 503],
    [failed('ERR_STREAM_DESTROYED'), 503],
    [failed('42703'), 500],
    [Object.assign(new Error(), { code: 'ECONNREFUSED' }), 503],
    [Object.assign(new Error(), { code: 'EDQUOT' }), 503],
    [Object.assign(new Error(), { code: 'EMFILE' }), 500],
    [new NotFoundException(), 404],
    [new BadRequestException(), 400],
    [Object.assign(new Error(), { statusCode: 415, code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' }), 415],
    [new TypeError('x is undefined'), 500],
    ['a string', 500],
  ])('%s → %d', (error, status) => {
    expect(answerTo(error).status).toBe(status);
  });

  it('tells nothing of a bug', () => {
    const problem = problemOf(answerTo(new Error('password is hunter2')), 'r-1');
    expect(JSON.stringify(problem)).not.toContain('hunter2');
    expect(problem).toMatchObject({ status: 500, code: 'platform.internal', requestId: 'r-1' });
  });

  it('names the field at fault in both languages', () => {
    expect(problemOf(answerTo(Refused.field('title', why)), 'r-2').errors).toEqual([
      { field: 'title', code: 'test.why', messages: { ko: '까닭', en: 'why' } },
    ]);
  });
});
