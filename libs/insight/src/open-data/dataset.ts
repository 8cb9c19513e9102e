/** What an open field means, in words and as a machine reads it. */
export interface OpenField {
  name: string;
  type: 'text' | 'code' | 'id' | 'integer' | 'boolean' | 'day' | 'instant' | 'json';
  ko: string;
  en: string;
  example: string;
}

/**
 * A set of public facts. `sql` gives rows with these fields and `cursor`, in its order: of the tenant `$1`, behind the
 * cursor `$3`, from the next `$4` subjects; `$2` are the states that nobody outside sees.
 */
export interface Dataset {
  name: string;
  ko: string;
  en: string;
  /** What a row is. */
  rowKo: string;
  rowEn: string;
  fields: OpenField[];
  sql: string;
  /** The cursor before the first subject. */
  first: string;
  /** So few rows that they are read whole, and known by their content. */
  isSmall: boolean;
}

/** Before every id. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Public cases `c` with their ideas `i`, as the site lists them: neither hidden nor taken back. */
export const PUBLIC = `review.cases c
  join intake.ideas i on i.tenant_id = c.tenant_id and i.id = c.idea_id
    and i.status = 'submitted' and i.hidden_reason is null`;
export const IS_PUBLIC = `c.tenant_id = $1 and not c.is_hidden and c.state <> all($2::text[])`;
