import { defaultAgencies, peopleOf, planGovernment, type TenantPlan } from '@app/onboarding';
import { StartupProblem } from '@app/platform';
import {
  findGovernment,
  type Government,
  governmentsOn,
  nameInFull,
  readGovernments,
  type Tenant,
} from '@app/tenancy';
import type { TenantWishes } from './tenant-wishes.js';

const USUAL_WORKFLOW = 'small' as const;

/**
 * The plan of a tenant: of the local government that `asked` names on this day, else of the tenant that stands under
 * this code, such as the nation, else of one with the names given. Refuses a government that is no more, and a new
 * code without a name.
 */
export function planTenant(
  asked: string,
  wishes: TenantWishes,
  day: string,
  stands: Tenant | null,
): TenantPlan {
  const all = readGovernments();
  const standing = governmentsOn(day, all);
  const government = findGovernment(standing, asked);
  if (government) return planOf(government, standing, wishes, day);
  const former = findGovernment(all, asked);
  if (former) throw noMore(former, all);
  if (stands) return planNamed(stands, undefined, { languages: stands.languages, ...wishes }, day);
  if (/^\d/.test(asked) || !wishes.nameKo) throw unknown(asked);
  return planNamed(
    { code: asked, nameKo: wishes.nameKo, nameEn: wishes.nameKo, regionCode: null },
    undefined,
    wishes,
    day,
  );
}

/** The plan of a government that stands on this day. */
export function planOf(
  government: Government,
  standing: Government[],
  wishes: TenantWishes,
  day: string,
): TenantPlan {
  const { slug, code, kind } = government;
  const facts = { code: slug, ...nameInFull(government, standing), regionCode: code };
  return planNamed(facts, kind, wishes, day);
}

function planNamed(
  { code, ...facts }: Pick<Tenant, 'code' | 'nameKo' | 'nameEn' | 'regionCode'> & { kind?: Tenant['kind'] },
  kind: Government['kind'] | undefined,
  { nameKo, nameEn, host, languages, workflow, agencies }: TenantWishes,
  day: string,
): TenantPlan {
  const tenant = {
    code,
    regionCode: facts.regionCode,
    nameKo: nameKo || facts.nameKo,
    nameEn: nameEn || facts.nameEn,
    kind: facts.kind ?? 'town',
    host: host ?? null,
    languages: languages ?? ['ko' as const, 'en' as const],
  };
  return planGovernment(
    {
      tenant,
      agencies: agencies ?? defaultAgencies(),
      workflow: workflow ?? USUAL_WORKFLOW,
      people: peopleOf(kind),
    },
    day,
  );
}

function noMore(
  { nameKo, nameEn, code, validUntil, successorCodes }: Government,
  all: Government[],
): StartupProblem {
  const next = all.filter((one) => successorCodes.includes(one.code));
  return new StartupProblem(
    'onboarding.government_no_more',
    `${nameKo}(${code})은(는) ${validUntil}부터 없습니다.`,
    `${nameEn} (${code}) has been no more since ${validUntil}.`,
    `이어받은 곳 / its work went to: ${next.map((one) => `${one.slug} (${one.code} ${one.nameKo})`).join(', ')}`,
  );
}

function unknown(asked: string): StartupProblem {
  return new StartupProblem(
    'onboarding.unknown_government',
    `${asked} 라는 지방자치단체는 목록에 없습니다.`,
    `No local government in the list is called ${asked}.`,
    '목록에 없는 기관은 --name-ko 와 --name-en 으로 이름을 적어 주세요. / Name one that is not in it with --name-ko and --name-en.',
  );
}
