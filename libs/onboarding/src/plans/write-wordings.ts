import type { Government, NewTenant } from '@app/tenancy';
import type { TenantPlan } from './tenant-plan.js';

/** Those who live in a government of some kind, as it calls them. */
export interface People {
  ko: string;
  en: string;
}

const RESIDENTS: People = { ko: '주민', en: 'Resident' };

/** 시민, 도민, 군민 or 구민; 주민 where the kind is not known. */
export function peopleOf(kind: Government['kind'] | undefined): People {
  if (kind === undefined) return RESIDENTS;
  if (kind.endsWith('city')) return { ko: '시민', en: 'Citizen' };
  if (kind.endsWith('province')) return { ko: '도민', en: 'Resident' };
  return { ko: kind === 'county' ? '군민' : '구민', en: 'Resident' };
}

/** The phrases that a government's site says in its own words. */
export function writeWordings({ nameKo, nameEn }: NewTenant, people: People): TenantPlan['wordings'] {
  const { ko, en } = people;
  return [
    { key: 'site.name', ko: `${nameKo} 마당`, en: `${nameEn} Madang` },
    { key: 'site.tagline', ko: `${ko}의 생각이 정책이 되는 곳`, en: 'Where an idea becomes policy' },
    { key: 'idea.noun', ko: `${ko}제안`, en: `${en} idea` },
    { key: 'idea.submit', ko: '제안하기', en: 'Make a suggestion' },
    { key: 'agency.noun', ko: '부서', en: 'Department' },
    { key: 'case.owner', ko: '맡은 부서', en: 'Department in charge' },
    { key: 'call.noun', ko: `${ko} 공모`, en: 'Call' },
    { key: 'author.noun', ko, en },
  ];
}
