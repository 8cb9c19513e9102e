import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { hashText, Ledger, Timeline } from '@app/ledger';
import { TenantsService } from '@app/tenancy';
import type { Mail } from '../mail/mail-facts.js';
import { SiteNames } from '../mail/site-names.service.js';
import { describeTemplate } from '../messages/describe-template.js';
import { notificationReasons } from '../notifications.errors.js';
import { notificationEvents } from '../notifications.events.js';
import { exampleValues } from './example-values.js';
import { fillWords } from './fill-words.js';
import { MessageText } from './message-text.entity.js';
import { type Language, LANGUAGES, type MessageWords } from './message-words.js';
import { latest } from './own-texts.service.js';
import { refuseFaulty } from './refuse-words.js';
import { isTextName, readersOf, shippedWords, TEXT_NAMES, type TextName } from './shipped-words.js';
import type { TextInLanguageView, TextsView, TextView } from './text.dto.js';
import { neededIn, VARIABLES, variablesOf } from './variables.js';

const MOST_CHANGES = 20;

/** Administrators say what messages say, in both languages, and see what they will look like. */
@Injectable()
export class TextsService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly tenants: TenantsService,
    private readonly names: SiteNames,
    private readonly ledger: Ledger,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  /** Every message, and which of them the tenant says in its own words. */
  list(actor: Actor): Promise<TextsView> {
    return this.database.enter(actor, async (tx) => {
      const own = (await latest(tx, actor.tenantId)).filter(({ text }) => text !== null);
      return {
        items: TEXT_NAMES.map((name) => ({
          ...{ name, about: describeTemplate(name), readers: readersOf(name) },
          own: LANGUAGES.filter((language) =>
            own.some((row) => row.name === name && row.language === language),
          ),
        })),
      };
    });
  }

  find(actor: Actor, given: string): Promise<TextView> {
    const name = known(given);
    return this.database.enter(actor, async (tx) => {
      const needed = neededIn(name);
      const languages: TextInLanguageView[] = [];
      for (const language of LANGUAGES) languages.push(await this.view(tx, actor, name, language));
      return {
        ...{ name, about: describeTemplate(name), readers: readersOf(name), languages },
        variables: variablesOf(name).map((variable) => ({
          name: variable,
          about: VARIABLES[variable],
          isNeeded: needed.includes(variable),
        })),
      };
    });
  }

  /**
   * Says a message in these words from now on, or in the shipped ones again. Refuses words with faults, and an outdated
   * version with what stands now. The same words again change nothing.
   */
  async change(
    actor: Actor,
    given: string,
    language: Language,
    words: MessageWords | null,
    version: number,
  ): Promise<TextInLanguageView> {
    const { tenantId } = actor;
    const name = known(given);
    if (words) refuseFaulty(name, words);
    return this.database.enter(actor, async (tx) => {
      const current = await this.view(tx, actor, name, language);
      if (current.version !== version) throw new Refused(notificationReasons.text_changed, [], { current });
      if (hashOf(current.own) === hashOf(words)) return current;
      const at = this.clock.now();
      const { subject = null, text = null, short = null } = words ?? {};
      const row = { tenantId, name, language, version: version + 1, subject, text, short, changedAt: at };
      // Of two who change it at once one finds the version taken.
      const { raw } = await tx
        .createQueryBuilder()
        .insert()
        .into(MessageText)
        .values(row)
        .orIgnore()
        .returning('version')
        .execute();
      if ((raw as unknown[]).length === 0) throw new Refused(notificationReasons.text_changed);
      await this.ledger.record(tx, actor, {
        kind: notificationEvents['text.changed'],
        subjectId: subjectOf(tenantId, name, language),
        at,
        data: { name, language, version: version + 1, before: hashOf(current.own), after: hashOf(words) },
      });
      return this.view(tx, actor, name, language);
    });
  }

  /** A message as its reader would see it, with facts that never were. Refuses words with faults. */
  async preview(actor: Actor, given: string, language: Language, words: MessageWords): Promise<Mail> {
    const name = known(given);
    refuseFaulty(name, words);
    const siteName = await this.names.of(actor);
    const address = this.tenants.addressOf(await this.tenants.of(actor));
    return fillWords(words, exampleValues(language, siteName[language], address));
  }

  private async view(
    tx: Transaction,
    { tenantId }: Actor,
    name: TextName,
    language: Language,
  ): Promise<TextInLanguageView> {
    const rows = await tx.find(MessageText, {
      where: { tenantId, name, language },
      order: { version: 'DESC' },
      take: MOST_CHANGES,
    });
    const events = await this.timeline.of(tx, tenantId, subjectOf(tenantId, name, language));
    const actors = new Map(events.map(({ data, actorId }) => [data.version, actorId]));
    const names = await this.accounts.namesOf(
      tx,
      tenantId,
      [...actors.values()].flatMap((id) => id ?? []),
    );
    const changes = rows.map((row) => ({
      ...{ version: row.version, words: wordsIn(row), changedAt: row.changedAt },
      changedBy: names.get(actors.get(row.version) ?? '') ?? null,
    }));
    const [last] = changes;
    const shipped = shippedWords(name, language);
    return { language, shipped, own: last?.words ?? null, version: last?.version ?? 0, changes };
  }
}

function known(name: string): TextName {
  if (!isTextName(name)) throw new NotFound(notificationReasons.text_not_found);
  return name;
}

const wordsIn = ({ subject, text, short }: MessageText): MessageWords | null =>
  subject === null || text === null ? null : { subject, text, short };

const hashOf = (words: MessageWords | null): string | null =>
  words && hashText([words.subject, words.text, words.short ?? ''].join('\n'));

const subjectOf = (tenantId: string, name: TextName, language: Language): string =>
  v5(`message-text/${name}/${language}`, tenantId);
