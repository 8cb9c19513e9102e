import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { byName, inThis } from './failed-before.js';
import { judging } from './judge.js';
import type { Probe, World } from './probes.js';
import type { RawAnswer } from './send-raw.js';

const faultOf = judging(JSON.parse(readFileSync('docs/generated/openapi.json', 'utf8')) as OpenAPIObject);

const probe = (target: string, more: Partial<Probe> = {}): Probe => ({
  ...{ operation: '', actor: 'guest', fault: 'none', isNegative: false },
  ...{ method: 'GET', target, headers: { host: 'localhost' }, body: null, ...more },
});
const topics = probe('/api/v1/topics');
const topic = { tenantId: 't', code: 'a', nameKo: '가', nameEn: 'A', agencyCodes: ['mois'], position: 1 };
const JSON_TYPE = 'application/json; charset=utf-8';
const answer = (body: unknown, { status = 200, type = JSON_TYPE } = {}): RawAnswer => ({
  ...{ status, type, headers: {}, location: '' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const problem = (more: object = {}) => ({
  ...{ type: 'urn:madang:problem:a.b', title: '없습니다.', status: 404, code: 'a.b', requestId: '1' },
  ...{ messages: { ko: '그런 것이 없습니다.', en: 'There is none.' }, ...more },
});
const PROBLEM_TYPE = { status: 404, type: 'application/problem+json; charset=utf-8' };

describe('an answer', () => {
  it('that is as described has no fault', () => {
    expect(faultOf(topics, answer([topic]))).toBeNull();
    expect(faultOf(topics, answer(problem(), PROBLEM_TYPE))).toBeNull();
    expect(faultOf(probe('/api/v1/topics', { method: 'HEAD' }), answer(''))).toBeNull();
    expect(faultOf(probe('/api/v1/nowhere'), answer(problem(), PROBLEM_TYPE))).toBeNull();
    expect(faultOf(probe('/ideas'), answer('<html>', { type: 'text/html; charset=utf-8' }))).toBeNull();
    expect(
      faultOf(probe('/api/v1/drafts/x', { method: 'DELETE' }), answer('', { status: 204, type: '' })),
    ).toBeNull();
  });

  it.each([
    ['a field nobody listed', topics, answer([{ ...topic, more: 1 }]), /additional properties/],
    ['a field too few', topics, answer([{ code: 'a' }]), /required property/],
    ['a value of another type', topics, answer([{ ...topic, nameKo: 5 }]), /must be string/],
    ['another status', topics, answer([topic], { status: 202 }), /202, which is not described/],
    ['another type', topics, answer([topic], { type: 'text/html; charset=utf-8' }), /not described/],
    ['no charset', topics, answer([topic], { type: 'application/json' }), /charset/],
    ['no JSON', topics, answer('['), /that is none/],
    ['something where nothing is described', probe('/api/v1/nowhere'), answer([topic]), /200, which is not/],
    [
      'a field nobody listed beside a problem',
      topics,
      answer(problem({ inside: 1 }), PROBLEM_TYPE),
      /additional/,
    ],
    [
      'a body where none is described',
      probe('/api/v1/drafts/x', { method: 'DELETE' }),
      answer('x', { status: 204 }),
      /with a body/,
    ],
    ['an error of ours', topics, answer(problem(), { status: 500 }), /answered 500/],
    ['success, for what is excluded', { ...topics, isNegative: true }, answer([topic]), /accepted/],
  ])('is found out with %s', (_what, asked, given, expected) => {
    expect(faultOf(asked, given)).toMatch(expected);
  });
});

describe('a request that failed', () => {
  const world = (id: string, token: string): World => ({
    ids: { ideas: [id, 'x'] },
    tokens: { citizen: token, reviewer: 'of-a-reviewer', administrator: 'of-an-administrator' },
    host: 'localhost',
  });

  it('is kept by the names of things, and asks for those of another world', () => {
    const [here, there] = [world('018f-aaaa-1', 'token-of-here'), world('018f-bbbb-2', 'token-of-there')];
    const asked = (id: string, token: string): Probe =>
      probe(`/api/v1/ideas/${id}?q=x`, {
        headers: { authorization: `Bearer ${token}` },
        body: `{"a":"${id}"}`,
      });
    const named = byName(here, asked('018f-aaaa-1', 'token-of-here'));
    expect(named.target).toBe('/api/v1/ideas/<ideas 0>?q=x');
    expect(named.headers).toEqual({ authorization: 'Bearer <citizen>' });
    expect(inThis(there, named)).toEqual(asked('018f-bbbb-2', 'token-of-there'));
  });
});
