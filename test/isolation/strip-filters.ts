import { Client } from 'pg';

/** Which statements were sent without their conditions on the tenant, and how that ends. */
export interface Stripping {
  /** Texts of the statements, each once. */
  statements: Set<string>;
  /** Those that compare a tenant with a value in a way that is not known here. */
  left: Set<string>;
  end(): void;
}

type Sent = string | { text: string; name?: string };
type Send = (this: Client, sent: Sent, ...rest: unknown[]) => unknown;

/**
 * From now on every statement of this process asks for rows of any tenant: a condition that compares a `tenant_id`
 * with a value holds whatever the value. What ties rows of two tables together stays, as does what is written.
 */
export function stripFilters(): Stripping {
  const { query } = Client.prototype as unknown as { query: Send };
  const stripping: Stripping = { statements: new Set(), left: new Set(), end: () => put(query) };
  put(function (this: Client, sent, ...rest) {
    const text = typeof sent === 'string' ? sent : sent?.text;
    if (typeof text !== 'string') return query.call(this, sent, ...rest);
    const bare = withoutFilter(text);
    if (LEFT.test(bare)) stripping.left.add(bare);
    if (bare === text) return query.call(this, sent, ...rest);
    stripping.statements.add(text);
    if (typeof sent === 'string') return query.call(this, bare, ...rest);
    // A prepared statement is known by its name: under the same one it would be the old.
    return query.call(
      this,
      { ...sent, text: bare, ...(sent.name && { name: `bare_${sent.name}` }) },
      ...rest,
    );
  });
  return stripping;
}

const put = (query: Send): void => void Object.assign(Client.prototype, { query });

/** The statement with `tenant_id = $1` said so that it always holds; the parameter keeps its place and type. */
export function withoutFilter(text: string): string {
  return text.replace(FILTER, '($2::uuid is not null or true)');
}

/** `c.tenant_id = $1`, `"Case"."tenant_id" = $1`, `tenant_id = tenant`; not `set tenant_id = $1`, not `a.tenant_id = b.tenant_id`. */
const FILTER = /(?<!set )((?:"?\w+"?\.)?"?tenant_id"?)\s*=\s*(\$\d+)/gi;

const LEFT = /tenant_id"?\s*(=|in\b|<>)\s*(\$|\(|'|any\b)/i;
