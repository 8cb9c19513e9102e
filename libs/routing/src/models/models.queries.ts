import type { Transaction } from '@app/platform';
import { RoutingModel } from './model.entity.js';

/** So many versions that served once can be gone back to. */
const KEPT = 5;
const LISTED = 50;

/** What serves now, with its bytes; null where nothing does. */
export async function servingModel(
  tx: Transaction,
  tenantId: string,
): Promise<{ version: number; bytes: Buffer } | null> {
  const [row] = await tx.query(
    `select version, bytes from routing.models where tenant_id = $1 and state = 'serving'`,
    [tenantId],
  );
  return row ?? null;
}

/** Which version serves and from which confidence on it routes by itself; null where nothing serves. */
export async function servingVersion(
  tx: Transaction,
  tenantId: string,
): Promise<{ version: number; threshold: number | null } | null> {
  const [row] = await tx.query(
    `select m.version, t.threshold from routing.models m left join routing.thresholds t using (tenant_id)
     where m.tenant_id = $1 and m.state = 'serving'`,
    [tenantId],
  );
  return row ?? null;
}

/** Whether this version can be gone back to. */
export async function isKept(tx: Transaction, tenantId: string, version: number): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from routing.models where tenant_id = $1 and version = $2 and state = 'retired' and bytes is not null`,
    [tenantId, version],
  );
  return rows.length > 0;
}

/** The figures of old models stay, their bytes go. */
export async function forgetOldBytes(tx: Transaction, tenantId: string): Promise<void> {
  await tx.query(
    `update routing.models set bytes = null where tenant_id = $1 and state = 'retired' and bytes is not null
       and version not in (select version from routing.models
         where tenant_id = $1 and state = 'retired' and bytes is not null
         order by served_at desc limit $2)`,
    [tenantId, KEPT],
  );
}

/** A model as it is listed: whether its bytes are kept, and what people made of its suggestions. */
export type ListedModel = RoutingModel & {
  isKept: boolean;
  accepted: number;
  overruled: number;
  automatic: number;
};

/** The newest versions first, without their bytes. */
export async function listModels(tx: Transaction, tenantId: string): Promise<ListedModel[]> {
  const models = await tx.find(RoutingModel, {
    where: { tenantId },
    order: { version: 'DESC' },
    take: LISTED,
  });
  const more: Omit<ListedModel, Exclude<keyof RoutingModel, 'version'>>[] = await tx.query(MORE, [tenantId]);
  return models.map((model) => ({ ...model, ...more.find(({ version }) => version === model.version)! }));
}

const MORE = `
  select m.version, m.bytes is not null as "isKept",
    count(*) filter (where s.outcome = 'accepted')::int as accepted,
    count(*) filter (where s.outcome = 'overruled')::int as overruled,
    count(*) filter (where s.is_automatic)::int as automatic
  from routing.models m
  left join routing.suggestions s on s.tenant_id = m.tenant_id and s.model_version = m.version
  where m.tenant_id = $1 group by m.version, m.bytes is not null`;
