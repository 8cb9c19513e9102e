import type { Language } from '../choose-language.js';
import type { Choice } from '../forms/fields.js';
import type { Lists } from '../lists.service.js';
import { pickText } from '../pick-text.js';

interface Named {
  code: string;
  nameKo: string;
  nameEn: string;
}

const nameIn = (row: Named, language: Language): string => pickText(row, 'name', language);

/** Rows of the catalogue to choose from. */
export function namedChoices(rows: Named[], language: Language): Choice[] {
  return rows.map((row) => ({ code: row.code, name: nameIn(row, language) }));
}

/** Calls that take ideas today. */
export function callChoices({ calls }: Lists, language: Language): Choice[] {
  return calls
    .filter((call) => call.isOpen)
    .map((call) => ({ code: call.code, name: pickText(call, 'title', language) }));
}

/** Projects under their area, plans under their goal. */
export function agendaChoices({ agenda }: Lists, language: Language): Choice[] {
  return agenda
    .filter(({ kind }) => kind === 'project' || kind === 'plan')
    .map((item) => {
      const parent = agenda.find(({ code }) => code === item.parentCode);
      return { code: item.code, name: nameIn(item, language), group: parent && nameIn(parent, language) };
    });
}
