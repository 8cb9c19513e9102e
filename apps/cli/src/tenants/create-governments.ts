import type { INestApplicationContext } from '@nestjs/common';
import { OnboardingService } from '@app/onboarding';
import { Clock, seoulDay } from '@app/platform';
import { governmentsOn } from '@app/tenancy';
import type { Terminal } from '../terminal.js';
import { planOf } from './plan-tenant.js';
import type { TenantWishes } from './tenant-wishes.js';

/**
 * Founds every local government that stands today and is no tenant yet, each in a transaction of its own, so that it
 * can be stopped and run again. False where one could not be founded; the others are.
 */
export async function createGovernments(
  app: INestApplicationContext,
  wishes: Pick<TenantWishes, 'languages' | 'workflow' | 'open'>,
  { print, bar: draw }: Terminal,
  signal: AbortSignal,
): Promise<boolean> {
  const day = seoulDay(app.get(Clock).now());
  const onboarding = app.get(OnboardingService);
  const governments = governmentsOn(day);
  const faults: string[] = [];
  let added = 0;
  const bar = draw('기관/tenants', '곳');
  bar.start(governments.length, 0);
  try {
    for (const government of governments) {
      signal.throwIfAborted();
      const plan = planOf(government, governments, wishes, day);
      await onboarding.found(plan, { isOpen: wishes.open ?? false }).then(
        ({ isNew }) => (added += isNew ? 1 : 0),
        (error: Error) => faults.push(`✖ ${plan.tenant.code} (${government.code}): ${error.message}`),
      );
      bar.increment();
    }
  } finally {
    bar.stop();
  }
  faults.forEach(print);
  const known = governments.length - added - faults.length;
  print(
    `지방자치단체 ${governments.length}곳: 새로 ${added}, 이미 있음 ${known}, 열지 못함 ${faults.length} / ${added} new, ${known} stood already, ${faults.length} not founded`,
  );
  return faults.length === 0;
}
