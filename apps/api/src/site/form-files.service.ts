import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type AttachmentView, AttachmentsService, fileReasons } from '@app/intake';
import { type Actor, httpReasons, Refused, Unauthenticated } from '@app/platform';
import { idsIn, isSignedOut, readForm, type Typed } from './forms/read-form.js';

/** Begins the name of a box that lets go of a file. */
export const LEAVE_OUT = 'leaveOut.';

/** The files of a form: kept as they come, named by the form from step to step. */
@Injectable()
export class FormFiles {
  constructor(private readonly attachments: AttachmentsService) {}

  /** The files that a form names and that are still there. */
  of(actor: Actor, typed: Typed): Promise<AttachmentView[]> {
    return this.attachments.unsent(actor, idsIn(typed.attachments));
  }

  /**
   * Keeps the files that came with the form and lets go of those that were ticked. From then on the request's body
   * names what the form holds. Refuses afterwards, so that good files stay, whatever was not taken and what is gone, and
   * whose sign-in has ended: their files are out of sight until the next one, and stay named meanwhile.
   */
  async take(actor: Actor, request: FastifyRequest): Promise<Typed> {
    const form = readForm(request.body);
    const wanted = idsIn(form.attachments).filter((id) => !(LEAVE_OUT + id in form));
    const isOut = isSignedOut(actor, form);
    const there = isOut ? wanted : (await this.attachments.unsent(actor, wanted)).map(({ id }) => id);
    const incoming = request.incoming?.files ?? [];
    const { files, faults } = await this.attachments.add(actor, incoming, there);
    const ids = [...there, ...files.map(({ id }) => id)];
    const typed = { ...form, attachments: ids.join(',') };
    request.body = typed;
    if (there.length < wanted.length) faults.push({ field: 'files', ...fileReasons.files_gone });
    if (faults.length > 0) throw new Refused(httpReasons.invalid, faults);
    if (isOut) throw new Unauthenticated(httpReasons.unauthenticated);
    return readForm(typed);
  }
}
