import { Injectable } from '@nestjs/common';
import { httpReasons, Refused, type Transaction } from '@app/platform';
import type { Idea } from '../ideas/idea.entity.js';
import { type AnsweredView, showAnswers } from './answered-view.dto.js';
import { CallForm } from './call-form.entity.js';
import { type Answers, checkAnswers } from './check-answers.js';
import type { CallFormView } from './form.dto.js';
import type { FormField } from './form-field.js';
import { answerReasons } from './forms.errors.js';
import { readSchema } from './read-schema.js';
import { type FormSchema, writeSchema } from './write-schema.js';

const MOST_REMEMBERED = 500;

/** What calls ask beside the statutory fields, and what was answered. */
@Injectable()
export class FormsService {
  /** A version never changes, and what was compiled for it goes with it. */
  private readonly remembered = new Map<string, FormSchema>();

  /** The newest form of each call that asks something; one that asks nothing any more is left out. */
  async current(tx: Transaction, tenantId: string): Promise<Map<string, CallFormView>> {
    const forms: CallForm[] = await tx
      .createQueryBuilder(CallForm, 'f')
      .distinctOn(['f.call_code'])
      .where(`f.tenant_id = :tenantId and json_typeof(f.schema -> 'properties') = 'object'`, { tenantId })
      .orderBy({ 'f.call_code': 'ASC', 'f.version': 'DESC' })
      .getMany();
    return new Map(
      forms
        .filter(({ schema }) => Object.keys(schema.properties).length > 0)
        .map(({ callCode, version, schema }) => [callCode, { version, fields: readSchema(schema), schema }]),
    );
  }

  /** Writes the next version of a call's form. */
  async write(
    tx: Transaction,
    tenantId: string,
    callCode: string,
    fields: FormField[],
    createdAt: Date,
  ): Promise<number> {
    const version = ((await tx.maximum(CallForm, 'version', { tenantId, callCode })) ?? 0) + 1;
    await tx.query(
      `insert into intake.call_forms (tenant_id, call_code, version, schema, created_at) values ($1, $2, $3, $4, $5)`,
      [tenantId, callCode, version, JSON.stringify(writeSchema(fields)), createdAt],
    );
    return version;
  }

  /**
   * The answers as the idea keeps them, with the version that asked. Refuses each that the call's present form does,
   * under `answers.<key>`, and any answer where nothing was asked.
   */
  async answer(
    tx: Transaction,
    tenantId: string,
    callCode: string | null,
    given: Record<string, unknown> = {},
    options: { isComplete?: boolean } = {},
  ): Promise<Pick<Idea, 'answers' | 'formVersion'>> {
    const version = callCode ? await tx.maximum(CallForm, 'version', { tenantId, callCode }) : null;
    const schema = version && (await this.schemaOf(tx, tenantId, callCode!, version));
    if (!schema) {
      const [key] = Object.keys(given);
      if (key !== undefined) throw Refused.field(`answers.${key}`, answerReasons.answer_unknown);
      return { answers: null, formVersion: null };
    }
    const { answers, faults } = checkAnswers(schema, given, options);
    if (faults.length > 0) throw new Refused(httpReasons.invalid, faults);
    return Object.keys(answers).length > 0
      ? { answers, formVersion: version }
      : { answers: null, formVersion: null };
  }

  /** An idea's answers beside the questions that it was asked. */
  async answersOf(tx: Transaction, idea: Idea): Promise<AnsweredView[]> {
    const { tenantId, callCode, formVersion, answers } = idea;
    if (!answers || !callCode || formVersion === null) return [];
    return showAnswers(
      readSchema(await this.schemaOf(tx, tenantId, callCode, formVersion)),
      answers as Answers,
    );
  }

  private async schemaOf(
    tx: Transaction,
    tenantId: string,
    callCode: string,
    version: number,
  ): Promise<FormSchema> {
    const key = `${tenantId}/${callCode}/${version}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const { schema } = await tx.findOneByOrFail(CallForm, { tenantId, callCode, version });
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, schema);
    return schema;
  }
}
