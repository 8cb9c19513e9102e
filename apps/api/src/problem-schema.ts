const BILINGUAL = {
  type: 'object',
  required: ['ko', 'en'],
  properties: { ko: { type: 'string' }, en: { type: 'string' } },
};

/** What some refusals say beside, so that the caller can go on. */
const DETAILS = {
  current: { description: 'Of a change that came too late: what stands now' },
  condition: { type: 'string', description: 'Of a move: the condition that does not hold' },
  into: { type: 'string', description: 'Of an idea joined to another: the tracking number of that other' },
  missing: {
    type: 'array',
    description: 'Of an opening: the lines that are not done',
    items: { type: 'string' },
  },
  stuck: {
    type: 'array',
    description: 'Of a new workflow: states in which cases could not go on, and how many lie there',
    items: {
      type: 'object',
      required: ['state', 'count'],
      properties: { state: { type: 'string' }, count: { type: 'integer' } },
    },
  },
  workflowFaults: {
    type: 'array',
    description: 'Of a workflow: what is wrong with it, and where',
    items: {
      type: 'object',
      required: ['code', 'place', 'ko', 'en'],
      properties: {
        code: { type: 'string' },
        place: { type: 'string' },
        ko: { type: 'string' },
        en: { type: 'string' },
      },
    },
  },
  faults: {
    type: 'array',
    description: 'Of a list or of words: what is wrong, by line',
    items: { type: 'object' },
  },
  blanks: {
    type: 'array',
    description: 'Of words of a page: the blanks they must have',
    items: { type: 'string' },
  },
  openCases: { type: 'integer', description: 'Of an agency that cannot retire: cases that lie with it' },
  decidedCases: { type: 'integer', description: 'And those decided and not over, which need a successor' },
  rules: { type: 'integer', description: 'And rules that name it' },
  parts: { type: 'array', description: 'And agencies below it', items: { type: 'string' } },
  people: { type: 'array', description: 'And who works there, twenty at most', items: { type: 'string' } },
  onWhite: { type: 'number', description: 'Of a colour too faint: its contrast on white, 1 to 21' },
  onShade: { type: 'number', description: 'And on the ground of a box' },
  isEnough: { type: 'boolean' },
  proposal: { type: 'string', nullable: true, description: 'The nearest colour that is enough' },
};

/** The schema of every problem document (RFC 9457), with all that any of them says beside. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'messages', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; branch on this' },
    messages: BILINGUAL,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'messages'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, messages: BILINGUAL },
      },
    },
    requestId: { type: 'string' },
    ...DETAILS,
  },
};
