/** What a token may be made for. */
export const SCOPES = ['catalogue:read', 'ideas:read', 'ideas:write', 'cases:read', 'cases:move'] as const;
export type Scope = (typeof SCOPES)[number];

/** Those of them that do what a citizen may. */
const FOR_CITIZENS: readonly Scope[] = ['catalogue:read', 'ideas:read', 'ideas:write'];

/** The scopes that somebody may give a token: to one of a citizen none that only staff could use. */
export const scopesFor = (isStaff: boolean): readonly Scope[] => (isStaff ? SCOPES : FOR_CITIZENS);

/**
 * Every route that is open to API tokens, and the scope it takes. Any other is closed to them: nobody makes tokens,
 * settings or accounts with a token. What the owner may not do, no scope lets the token do.
 */
const ROUTES: Record<Scope, readonly string[]> = {
  'catalogue:read': [
    'GET /api/v1/agencies',
    'GET /api/v1/agenda',
    'GET /api/v1/calls',
    'GET /api/v1/calls/:code',
    'GET /api/v1/holidays',
    'GET /api/v1/reasons',
    'GET /api/v1/regions',
    'GET /api/v1/services',
    'GET /api/v1/topics',
    'GET /api/v1/workflow',
    'GET /api/v1/workflow-schema',
  ],
  'ideas:read': [
    'GET /api/v1/attachments/:id',
    'GET /api/v1/figures',
    'GET /api/v1/figures/:code',
    'GET /api/v1/ideas',
    'GET /api/v1/ideas/:id',
    'GET /api/v1/comments/:id',
    'GET /api/v1/ideas/:id/comments',
    'GET /api/v1/ideas/:id/links',
    'GET /api/v1/ideas/:id/milestones',
    'GET /api/v1/ideas/:id/timeline',
    'GET /api/v1/ledger/checkpoint',
    'GET /api/v1/ledger/checkpoints',
    'GET /api/v1/ledger/consistency',
    'GET /api/v1/ledger/key',
    'GET /api/v1/results',
    'GET /api/v1/results/promises',
    'GET /api/v1/satisfaction',
    'GET /api/v1/similar-ideas',
    'GET /api/v1/track/:trackingNumber',
    'GET /api/v1/track/:trackingNumber/proof',
  ],
  'ideas:write': [
    'POST /api/v1/attachments',
    'DELETE /api/v1/attachments/:id',
    'POST /api/v1/ideas',
    'POST /api/v1/ideas/:id/comments',
    'POST /api/v1/ideas/:id/supplements',
    'POST /api/v1/ideas/:id/withdrawal',
  ],
  'cases:read': [
    'GET /api/v1/cases',
    'GET /api/v1/cases/:id',
    'GET /api/v1/cases/counts',
    'GET /api/v1/cases/:id/answer',
    'GET /api/v1/cases/:id/opinions',
    'GET /api/v1/cases/:id/rounds',
    'GET /api/v1/cases/:id/suggestion',
    'GET /api/v1/reports',
    'GET /api/v1/reports/:period',
    'GET /api/v1/reports/:period/csv',
    'GET /api/v1/staff-figures',
  ],
  'cases:move': [
    'POST /api/v1/cases/:id/claims',
    'DELETE /api/v1/cases/:id/claims',
    'POST /api/v1/cases/:id/transitions',
  ],
};

const SCOPE_OF = new Map(
  Object.entries(ROUTES).flatMap(([scope, routes]) =>
    routes.map((route) => [route, scope as Scope] as const),
  ),
);

/** The scope that a route takes; undefined where no token may come. A HEAD is the GET beside it. */
export function scopeOf(method: string, path: string): Scope | undefined {
  return SCOPE_OF.get(`${method === 'HEAD' ? 'GET' : method} ${path}`);
}

/** The routes that are open to tokens, as the router writes them. */
export const openToTokens = (): string[] => [...SCOPE_OF.keys()];
