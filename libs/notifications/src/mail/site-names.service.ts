import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/platform';
import { WordingsService } from '@app/tenancy';

/** What a tenant's site is called in its mail. */
@Injectable()
export class SiteNames {
  constructor(private readonly wordings: WordingsService) {}

  async of(actor: Actor): Promise<{ ko: string; en: string }> {
    const name = (await this.wordings.of(actor)).find(({ key }) => key === 'site.name');
    return { ko: name?.ko ?? '마당', en: name?.en ?? 'Madang' };
  }
}
