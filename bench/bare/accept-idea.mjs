import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import {
  APPEND,
  BEGIN,
  COMMIT,
  ENTER,
  FIND_SESSION,
  INSERT_CASE,
  INSERT_IDEA,
  SET_DUE,
  STORE_CLOCKS,
} from './statements.mjs';

/** Numbers 0 to 31 as in tracking numbers. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Takes in an idea with the statements of Madang and nothing else: no check, no look-up of codes or host. What
 * Madang looks up rarely and remembers (tenant, workflow, due day, queues) is given as `known`.
 * @returns what the citizen needs: id, tracking number, due day
 */
export async function acceptIdea(pool, known, token, content) {
  const { tenantId } = known;
  const session = await pool.query({
    ...FIND_SESSION,
    values: [tenantId, sha256(`${tenantId}/${token}`), new Date()],
  });
  const { account_id: accountId } = session.rows[0];
  const client = await pool.connect();
  try {
    await client.query(BEGIN);
    await client.query({ ...ENTER, values: [tenantId, accountId] });
    const answer = await write(client, known, accountId, content);
    await client.query(COMMIT);
    client.release();
    return answer;
  } catch (error) {
    client.release(error);
    throw error;
  }
}

async function write(client, known, accountId, content) {
  const { tenantId, workflow, state, dueOn } = known;
  const at = new Date();
  const id = v7({ msecs: at.getTime() });
  const trackingNumber = newTrackingNumber();
  const { title, situation, improvement, effect } = content;
  const { callCode: call = null, topicCode: topic = null, agendaCode: agenda = null } = content;
  const { regionCode: region = null, isWithheld = false, language = 'ko' } = content;
  const idea = [tenantId, id, trackingNumber, 'submitted', null, accountId, title, situation, improvement];
  const ways = ['online', null, null, null];
  const origin = [null, null, null];
  const salt = randomBytes(16);
  const words = JSON.stringify([title, situation, improvement, effect]);
  const textHash = createHash('sha256').update(salt).update(words).digest('hex');
  await client.query({
    ...INSERT_IDEA,
    values: [
      ...idea,
      effect,
      call,
      topic,
      agenda,
      region,
      isWithheld,
      language,
      at,
      at,
      ...ways,
      salt,
      ...origin,
    ],
  });
  const chain = { client, known, accountId, id, at };
  const codes = { agenda, call, language, region, status: 'submitted', textHash, topic };
  const previous = await append(chain, 1, 'idea.submitted', codes, null);
  const snapshot = [tenantId, id, trackingNumber, title, topic, region, call, agenda, language, isWithheld];
  await client.query({
    ...INSERT_CASE,
    values: [
      ...snapshot,
      0,
      at,
      at,
      workflow.code,
      workflow.version,
      state,
      dueOn,
      known.lane,
      accountId,
      null,
      false,
    ],
  });
  const clock = { ...known.clock, id: v7(), ideaId: id, startedAt: at };
  await client.query({ ...STORE_CLOCKS, values: [tenantId, JSON.stringify([clock])] });
  const due = [{ subjectId: clock.id, dueAt: known.lookAt }];
  await client.query({ ...SET_DUE, values: [tenantId, 'review.clock', JSON.stringify(due)] });
  const facts = { caseVersion: 1, dueOn, state, workflow: `${workflow.code}/${workflow.version}` };
  await append(chain, 2, 'case.opened', facts, previous);
  return { id, trackingNumber, dueOn };
}

async function append({ client, known, accountId, id: subject, at }, sequence, kind, data, previous) {
  const { tenantId: tenant, queues } = known;
  const id = v7();
  // Names in alphabetical order, here and in `data`: RFC 8785 without a library.
  const content = {
    actor: accountId,
    actorKind: 'account',
    data,
    id,
    kind,
    occurredAt: at.toISOString(),
    previous: previous?.toString('hex') ?? null,
    sequence,
    subject,
    tenant,
  };
  const hash = sha256(JSON.stringify(content));
  const event = [tenant, id, subject, sequence, kind, 'account', accountId, JSON.stringify(data)];
  await client.query({ ...APPEND, values: [...event, at, previous, hash, queues[kind]] });
  return hash;
}

const sha256 = (text) => createHash('sha256').update(text).digest();

function newTrackingNumber() {
  const digits = [...randomBytes(13)].map((byte) => DIGITS[byte % 32]).join('');
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
}
