import { Injectable } from '@nestjs/common';
import { type Actor, Storage, type Transaction } from '@app/platform';
import { type Due, type DueAct, OnDue } from '@app/ledger';
import { BYTES_GO } from './attachment-removal.service.js';

/** Takes bytes away once their row is gone. Done twice it is done once. */
@Injectable()
@OnDue(BYTES_GO)
export class RemoveBytes implements DueAct {
  constructor(private readonly storage: Storage) {}

  fallDue(_tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<void> {
    return this.storage.remove(due.map(({ subjectId }) => `${tenantId}/${subjectId}`));
  }
}
