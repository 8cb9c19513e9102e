/** Tells what is near an idea while its title is written. A hint: it stops nobody, and what fails, fails in silence. */
const PAUSE_MS = 400;
const FEWEST_LETTERS = 4;
const MOST_ASKED = 300;
const MOST_SHOWN = 3;

const field = document.getElementById('field-title');
const place = document.getElementById('near');
const phrases = JSON.parse(place.dataset.phrases);
const language = document.documentElement.lang;
let pause;
let asking = new AbortController();

field.addEventListener('input', () => {
  clearTimeout(pause);
  asking.abort();
  pause = setTimeout(look, PAUSE_MS);
});
if (field.value) void look();

async function look() {
  const q = field.value.trim().slice(0, MOST_ASKED);
  const letters = q.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length < FEWEST_LETTERS) return show([]);
  asking = new AbortController();
  const { signal } = asking;
  try {
    const [here, elsewhere] = await Promise.all([
      ask({ q, scope: 'tenant' }, signal),
      ask({ q, scope: 'nation' }, signal),
    ]);
    show(draw(here, elsewhere));
  } catch {
    if (!signal.aborted) show([]);
  }
}

async function ask(query, signal) {
  const answer = await fetch(`/api/v1/similar-ideas?${new URLSearchParams(query)}`, { signal });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

/** What stands there already is not put there again: it would be read aloud once more. */
function show(sections) {
  const fresh = element('div', {}, ...sections);
  if (fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
}

function draw({ ideas, services }, elsewhere) {
  const isAdopted = (idea) => idea.isAdopted;
  const adopted = ideas.filter(isAdopted).slice(0, MOST_SHOWN);
  const open = ideas.filter((idea) => !isAdopted(idea)).slice(0, MOST_SHOWN);
  return [
    section(phrases.title, open.map(drawIdea)),
    section(phrases.exists, [...services.map(drawService), ...adopted.map(drawIdea)]),
    section(phrases.elsewhere, elsewhere.ideas.slice(0, MOST_SHOWN).map(drawIdea)),
  ].filter(Boolean);
}

function section(title, lines) {
  if (lines.length === 0) return null;
  return element('section', {}, element('h2', {}, title), element('ul', {}, ...lines));
}

function drawIdea({
  ideaId,
  address,
  title,
  language: lang,
  stateLabel,
  tenantName,
  supports,
  promisedOn,
  words,
}) {
  const facts = [
    stateLabel && element('strong', { className: 'tag' }, stateLabel[language]),
    tenantName && element('span', {}, tenantName[language]),
    supports !== null && element('span', {}, phrases.supports.replace('#', supports)),
    promisedOn && element('span', {}, phrases.promised.replace('#', promisedOn.slice(0, 4))),
  ].filter(Boolean);
  return element(
    'li',
    {},
    element('p', {}, newTab(address ?? `/ideas/${ideaId}`, element('span', { lang }, title))),
    element('p', { className: 'facts' }, ...facts),
    drawWords(words),
  );
}

function drawService({ name, summary, link, words }) {
  const called = name[language];
  return element(
    'li',
    {},
    element('p', {}, link ? newTab(link, called) : element('strong', {}, called)),
    element('p', { className: 'quiet' }, summary[language]),
    drawWords(words),
  );
}

/** Why it is shown: the words in common. */
function drawWords(words) {
  const told = words.map(({ asked, found, kind }) => {
    if (kind === 'synonym') return `${asked} = ${found}`;
    return kind === 'same' ? found : `${asked} → ${found}`;
  });
  const said = element('span', { lang: 'ko' }, told.join(', '));
  return element('p', { className: 'quiet' }, `${phrases.why} `, said);
}

/** What is being written stays where it is. */
function newTab(href, text) {
  const note = element('span', { className: 'visually-hidden' }, phrases.newTab);
  return element('a', { href, target: '_blank', rel: 'noreferrer' }, text, ' ', note);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
