import type { Actor } from '@app/platform';
import { newsFor } from './news-for.js';
import type { CaseNews } from './news.queries.js';

const actor = (role: string, agencyCode: string | null): Actor => ({
  ...{ tenantId: 'tenant', kind: 'account', accountId: 'someone', roles: [role], agencyCode },
});
const news = (more: Partial<CaseNews>): CaseNews => ({
  ...{
    ideaId: 'idea',
    kinds: ['case.moved'],
    state: 'received',
    agencyCode: 'mois',
    asked: [],
    cameFrom: [],
  },
  ...more,
});
const told = { ideaId: 'idea', kinds: ['case.moved'], state: 'received' };
const left = { ideaId: 'idea', kinds: ['case.left'], state: null };

describe('what somebody is told of a case', () => {
  it.each<[who: string, role: string, agency: string | null, what: Partial<CaseNews>, heard: object[]]>([
    ['its reviewer', 'reviewer', 'mois', {}, [told]],
    ['a reviewer of another agency', 'reviewer', 'molit', {}, []],
    ['a lead', 'lead', 'molit', {}, [told]],
    ['an auditor', 'auditor', null, {}, [told]],
    ['a citizen', 'citizen', null, {}, []],
    ['an agency that was asked about it', 'reviewer', 'molit', { asked: ['molit'] }, [told]],
    ['such an agency, of a note', 'reviewer', 'molit', { asked: ['molit'], kinds: ['note.written'] }, []],
    ['the agency that it has just left', 'reviewer', 'molit', { cameFrom: ['molit'] }, [left]],
    ['a third agency then', 'reviewer', 'moe', { cameFrom: ['molit'] }, []],
    ['a reviewer when it has left the triage', 'reviewer', 'moe', { cameFrom: [null] }, [left]],
    ['an evaluator then, who never saw it', 'evaluator', 'moe', { cameFrom: [null] }, []],
    ['a reviewer while it lies in the triage', 'reviewer', 'moe', { agencyCode: null }, [told]],
    ['an evaluator then', 'evaluator', 'moe', { agencyCode: null }, []],
  ])('%s', (_who, role, agency, what, heard) => {
    expect(newsFor(actor(role, agency), [news(what)])).toEqual(heard);
  });
});
