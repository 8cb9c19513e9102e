import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  NotFound,
  openSealed,
  Refused,
  seal,
} from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { Ledger } from '@app/ledger';
import { notificationEvents } from '../notifications.events.js';
import { webhookReasons } from './webhooks.errors.js';
import { ClosedAddress, requireOpen } from './open-address.js';
import type { NewWebhookDto, RegisteredWebhook, WebhookView } from './webhook.dto.js';
import { Webhook } from './webhook.entity.js';
import type { WebhookKind } from './webhook-kinds.js';

const PREFIX = 'whsec_';
const MOST = 50;

@Injectable()
export class WebhooksService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The tenant's webhooks, newest first. */
  list(actor: Actor): Promise<WebhookView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) =>
      (await tx.find(Webhook, { where: { tenantId }, order: { id: 'DESC' } })).map(viewOf),
    );
  }

  /**
   * Registers a system and makes the secret that signs what it is sent. Refuses an address that is none, is not
   * secure, or leads into a network, an agency that the catalogue does not hold, and a fifty-first.
   */
  async register(actor: Actor, dto: NewWebhookDto): Promise<RegisteredWebhook> {
    const { tenantId } = actor;
    const address = await this.checked(dto.address);
    const [id, secret] = [v7(), PREFIX + randomBytes(32).toString('base64url')];
    const row: Webhook = {
      ...{ tenantId, id, name: dto.name, address, agencyCode: dto.agencyCode ?? null },
      ...{ kinds: [...new Set(dto.kinds)], registeredAt: this.clock.now() },
      sealedSecret: seal(this.config.identityKey, contextOf(tenantId, id), Buffer.from(secret)),
    };
    return this.database.enter(actor, async (tx) => {
      await this.catalogue.requireCode(tx, tenantId, 'agency', dto.agencyCode, 'agencyCode');
      if ((await tx.countBy(Webhook, { tenantId })) >= MOST) throw new Refused(webhookReasons.too_many);
      await tx.insert(Webhook, row);
      await this.ledger.record(tx, actor, {
        kind: notificationEvents['webhook.registered'],
        subjectId: id,
        at: row.registeredAt,
        data: { agency: row.agencyCode, kinds: row.kinds },
      });
      return { ...viewOf(row), secret };
    });
  }

  /** Takes a webhook away, with all that was on its way to it. */
  remove(actor: Actor, id: string): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const { affected } = await tx.delete(Webhook, { tenantId, id });
      if (!affected) throw new NotFound(webhookReasons.webhook_not_found);
      const at = this.clock.now();
      await this.ledger.record(tx, actor, { kind: notificationEvents['webhook.removed'], subjectId: id, at });
    });
  }

  /** What signs the events that a webhook is sent. */
  secretOf({ tenantId, id, sealedSecret }: Webhook): string {
    return openSealed(this.config.identityKey, contextOf(tenantId, id), sealedSecret).toString();
  }

  private async checked(text: string): Promise<string> {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.hash)
      throw Refused.field('address', webhookReasons.no_address);
    const isAllowed = this.config.webhookHosts.includes(url.hostname);
    if (url.protocol === 'http:' && !isAllowed) throw Refused.field('address', webhookReasons.not_secure);
    try {
      await requireOpen(url, this.config.webhookHosts);
    } catch (error) {
      if (!(error instanceof ClosedAddress)) throw error;
      throw Refused.field('address', REFUSALS[error.code]);
    }
    return url.href;
  }
}

const REFUSALS = { INTERNAL: webhookReasons.internal_address, UNKNOWN_HOST: webhookReasons.unknown_host };

const contextOf = (tenantId: string, id: string): string => `webhook|${tenantId}|${id}`;

function viewOf({ id, name, address, agencyCode, kinds, registeredAt }: Webhook): WebhookView {
  return { id, name, address, agencyCode, kinds: kinds as WebhookKind[], registeredAt };
}
