import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { Ledger } from '@app/ledger';
import { CasesService } from '../cases/cases.service.js';
import { mayFind } from '../cases/facts-of.js';
import { lockCase } from '../cases/moves.queries.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import type { NoteView } from './note.dto.js';
import { Note } from './note.entity.js';

type Kind = 'note.written' | 'note.edited' | 'note.taken_back';

@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly cases: CasesService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** The notes on a case, oldest first, for those who have the case; an agency that was only asked does not read them. */
  list(actor: Actor, ideaId: string): Promise<NoteView[]> {
    return this.database.enter(actor, async (tx) => {
      await this.cases.findable(tx, actor, ideaId);
      return this.show(tx, actor, ideaId);
    });
  }

  /** Writes a note; gives the notes as they are then. */
  write(actor: Actor, ideaId: string, text: string): Promise<NoteView[]> {
    return this.database.enter(actor, async (tx) => {
      await this.lock(tx, actor, ideaId);
      const { tenantId, accountId: authorId } = actor;
      const note = { tenantId, id: v7(), ideaId, authorId: authorId!, text, writtenAt: this.clock.now() };
      await tx.insert(Note, note);
      await this.record(tx, actor, note, 'note.written');
      return this.show(tx, actor, ideaId);
    });
  }

  /** Gives one's own note another text. Refuses a colleague's, and one that was taken back. */
  edit(actor: Actor, id: string, text: string): Promise<NoteView[]> {
    return this.change(actor, id, 'note.edited', { text, editedAt: this.clock.now() });
  }

  /** Takes one's own note back: that there was one stays, its text goes. */
  takeBack(actor: Actor, id: string): Promise<NoteView[]> {
    return this.change(actor, id, 'note.taken_back', { text: null, takenBackAt: this.clock.now() });
  }

  private change(actor: Actor, id: string, kind: Kind, what: Partial<Note>): Promise<NoteView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const known = await tx.findOneBy(Note, { tenantId, id });
      if (!known) throw new NotFound(reviewReasons.note_not_found);
      const found = await lockCase(tx, tenantId, known.ideaId);
      if (!mayFind(actor, found)) throw new NotFound(reviewReasons.note_not_found);
      if (known.authorId !== actor.accountId) throw new Refused(reviewReasons.note_of_other);
      const note = await tx.findOneByOrFail(Note, { tenantId, id });
      if (note.takenBackAt) throw new Refused(reviewReasons.note_taken_back);
      await tx.update(Note, { tenantId, id }, what);
      await this.record(tx, actor, note, kind);
      return this.show(tx, actor, note.ideaId);
    });
  }

  private async lock(tx: Transaction, actor: Actor, ideaId: string): Promise<void> {
    if (!mayFind(actor, await lockCase(tx, actor.tenantId, ideaId)))
      throw new NotFound(reviewReasons.case_not_found);
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    { id, ideaId }: Pick<Note, 'id' | 'ideaId'>,
    kind: Kind,
  ) {
    const at = this.clock.now();
    await this.ledger.record(tx, actor, {
      kind: reviewEvents[kind],
      subjectId: ideaId,
      at,
      data: { note: id },
    });
  }

  private async show(tx: Transaction, { tenantId, accountId }: Actor, ideaId: string): Promise<NoteView[]> {
    const notes = await tx.find(Note, {
      where: { tenantId, ideaId },
      order: { writtenAt: 'ASC', id: 'ASC' },
    });
    const authors = [...new Set(notes.map(({ authorId }) => authorId))];
    const names = await this.accounts.namesOf(tx, tenantId, authors);
    return notes.map(({ id, authorId, text, writtenAt, editedAt }) => ({
      ...{ id, author: names.get(authorId) ?? null, isMine: authorId === accountId },
      ...{ text, writtenAt, editedAt },
    }));
  }
}
