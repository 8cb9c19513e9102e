import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { Ledger } from '@app/ledger';
import { tenancyReasons } from '../tenancy.errors.js';
import { tenancyEvents } from '../tenancy.events.js';
import { Tenant } from '../tenants/tenant.entity.js';
import { TenantsService } from '../tenants/tenants.service.js';
import { Wording } from '../wordings/wording.entity.js';
import { WordingsService } from '../wordings/wordings.service.js';
import { FormerSettings } from './former-settings.entity.js';
import { measureColour } from './measure-colour.js';
import type { SettingsDto, SettingsValues, SettingsView } from './settings.dto.js';

const SITE_NAME = 'site.name';

@Injectable()
export class SettingsService {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantsService,
    private readonly wordings: WordingsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** The settings as they stand, with those that the last change replaced. */
  read(actor: Actor): Promise<SettingsView> {
    return this.database.enter(actor, async (tx) =>
      show(tx, await tx.findOneByOrFail(Tenant, { tenantId: actor.tenantId })),
    );
  }

  /**
   * Writes the settings anew and keeps the former ones; the site shows it within ten seconds. Refuses a colour whose
   * contrast is too low, with the nearest one that is enough, and an outdated version, with the current settings.
   * The same settings again change nothing.
   */
  async change(actor: Actor, { version, ...dto }: SettingsDto): Promise<SettingsView> {
    const { tenantId } = actor;
    const values: SettingsValues = { ...dto, colour: dto.colour ?? null };
    refuseFaintColour(values.colour);
    const view = await this.database.enter(actor, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const tenant = await tx.findOneOrFail(Tenant, { where: { tenantId }, lock });
      const current = await show(tx, tenant);
      if (tenant.settingsVersion !== version)
        throw new Refused(tenancyReasons.settings_changed, [], { current });
      const former = valuesOf(current);
      const changed = (Object.keys(former) as (keyof SettingsValues)[]).filter(
        (field) => !isDeepStrictEqual(former[field], values[field]),
      );
      if (changed.length === 0) return current;
      const now = this.clock.now();
      await tx.insert(FormerSettings, { tenantId, version, ...former, replacedAt: now });
      const { siteNameKo: ko, siteNameEn: en, ...ofTenant } = values;
      await tx.update(Tenant, { tenantId }, { ...ofTenant, settingsVersion: version + 1 });
      await tx.upsert(Wording, { tenantId, key: SITE_NAME, ko, en }, ['tenantId', 'key']);
      await this.ledger.record(tx, actor, {
        kind: tenancyEvents['settings.changed'],
        subjectId: tenantId,
        at: now,
        data: { version: version + 1, changed, hash: hashOf(values) },
      });
      return { ...values, version: version + 1, former: { ...former, replacedAt: now } };
    });
    this.tenants.forget(tenantId);
    this.wordings.forget(tenantId);
    return view;
  }
}

function refuseFaintColour(colour: string | null): void {
  if (colour === null) return;
  const measured = measureColour(colour);
  if (measured.isEnough) return;
  const reason = tenancyReasons.contrast_too_low;
  throw new Refused(reason, [{ field: 'colour', ...reason }], { ...measured });
}

async function show(tx: Transaction, tenant: Tenant): Promise<SettingsView> {
  const { tenantId, nameKo, nameEn, languages, colour, settingsVersion: version } = tenant;
  const site = await tx.findOneBy(Wording, { tenantId, key: SITE_NAME });
  const former = await tx.findOneBy(FormerSettings, { tenantId, version: version - 1 });
  return {
    ...{ nameKo, nameEn, siteNameKo: site?.ko ?? nameKo, siteNameEn: site?.en ?? nameEn, languages, colour },
    version,
    former: former && { ...valuesOf(former), replacedAt: former.replacedAt },
  };
}

function valuesOf({ nameKo, nameEn, siteNameKo, siteNameEn, languages, colour }: SettingsValues) {
  return { nameKo, nameEn, siteNameKo, siteNameEn, languages, colour };
}

function hashOf(values: SettingsValues): string {
  return createHash('sha256')
    .update(JSON.stringify(valuesOf(values)))
    .digest('hex');
}
