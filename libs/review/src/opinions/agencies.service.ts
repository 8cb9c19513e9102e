import { Injectable } from '@nestjs/common';
import { Refused, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import type { Case } from '../cases/case.entity.js';
import { reviewReasons } from '../review.errors.js';

/** Which agencies may be asked about a case. */
@Injectable()
export class AgenciesService {
  constructor(private readonly catalogue: CatalogueService) {}

  /** Refuses the one that has the case, one that is named before, and one that does not exist today. */
  async require(tx: Transaction, { tenantId, agencyCode }: Case, asked: { agency: string }[]): Promise<void> {
    for (const [index, { agency }] of asked.entries()) {
      const field = `asked.${index}.agency`;
      if (agency === agencyCode) throw Refused.field(field, reviewReasons.asks_itself);
      if (asked.findIndex((one) => one.agency === agency) < index)
        throw Refused.field(field, reviewReasons.asked_twice);
      await this.catalogue.holdAgency(tx, tenantId, agency, field);
    }
  }
}
