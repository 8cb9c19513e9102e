import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, keyedHash, type Transaction } from '@app/platform';
import { AccountsService, ConsentsService, type Person, PersonsService } from '@app/identity';
import type { Idea } from '@app/intake';

@Injectable()
export class ProposersService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly consents: ConsentsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who proposed an idea: a guest, or the holder of an account; null for one that came without a person. */
  async find(
    tx: Transaction,
    { tenantId, personId, accountId }: Pick<Idea, 'tenantId' | 'personId' | 'accountId'>,
  ): Promise<Person | null> {
    const holder = accountId && (await this.accounts.personsOf(tx, tenantId, [accountId])).get(accountId);
    const id = personId ?? holder;
    return id ? this.persons.find(tx, tenantId, id) : null;
  }

  /** Whether they agreed that name and contact go along to other governments. */
  async mayBeKnown(tx: Transaction, idea: Idea): Promise<boolean> {
    const person = await this.find(tx, idea);
    return Boolean(person?.email) && this.consents.holds(tx, idea.tenantId, person!.id, 'sharing');
  }

  /** What stands for the proposer of an idea in every tenant; null where there is no address. */
  async refOf(tx: Transaction, idea: Idea): Promise<string | null> {
    const address = (await this.find(tx, idea))?.address;
    return address ? keyedHash(this.config.sessionSecret, 'author', address) : null;
  }
}
