import { MATCH, SPELT_OUT } from '../settings.js';
import { answerStems, wordFound } from './answer-stems.js';
import type { Candidate } from './candidate.js';
import { matchSpelling } from './match-spelling.js';
import type { Question } from './read-question.js';
import type { MatchKind } from './ways.js';

/** A word that is asked for, what was found for it, and how much that says. */
export interface WordMatch {
  asked: string;
  found: string;
  kind: MatchKind;
  said: number;
}

/** A candidate, how alike it is to what is asked, and the words that say so. */
export interface Likeness<Row extends Candidate> {
  candidate: Row;
  score: number;
  matches: WordMatch[];
}

/**
 * Candidates by their likeness to a question, in whichever reading they are more alike: how much of what is asked
 * was found, and how much that says at all, so that a few common words do not make two ideas alike.
 */
export function rankCandidates<Row extends Candidate>(
  questions: Question[],
  candidates: Row[],
): Likeness<Row>[] {
  const found = candidates
    .flatMap((candidate) =>
      questions.map((question) => {
        const strengths = answerStems(question, candidate).map((answer) => answer?.strength ?? 0);
        return { candidate, question, score: scoreOf(question, candidate, strengths) };
      }),
    )
    .toSorted(byScore)
    .slice(0, SPELT_OUT)
    .map(({ candidate, question }) => spellOut(question, candidate))
    .toSorted(byScore);
  const seen = new Set<Row>();
  return found.filter(({ candidate }) => !seen.has(candidate) && seen.add(candidate));
}

/** The likeness of a candidate when its spelling is looked at too. */
function spellOut<Row extends Candidate>(question: Question, candidate: Row): Likeness<Row> {
  const matches = new Map<unknown, WordMatch>();
  const strengths = answerStems(question, candidate).map((answer, at) => {
    const { text, weight } = question.stems[at]!;
    const spelt = matchSpelling(text, candidate);
    const isSpelt = (spelt?.strength ?? 0) > (answer?.strength ?? 0);
    const strength = isSpelt ? spelt!.strength : (answer?.strength ?? 0);
    if (strength === 0) return 0;
    // A word of several stems is told once.
    const match = matches.get(isSpelt ? at : answer!.way) ?? {
      ...(isSpelt
        ? { asked: text, found: spelt!.found, kind: 'spelling' as const }
        : { asked: answer!.way.asked, found: wordFound(answer!.way, candidate), kind: answer!.way.kind }),
      said: 0,
    };
    match.said += strength * weight;
    matches.set(isSpelt ? at : answer!.way, match);
    return strength;
  });
  return { candidate, score: scoreOf(question, candidate, strengths), matches: [...matches.values()] };
}

function scoreOf(
  { stems, weight, letters, letterWeight }: Question,
  { terms }: Candidate,
  strengths: number[],
): number {
  const said = stems.reduce((sum, stem, at) => sum + stem.weight * strengths[at]!, 0);
  const shared = letters.reduce((sum, letter) => sum + (terms.has(letter.term) ? letter.weight : 0), 0);
  return share(said, weight) + MATCH.letters * share(shared, letterWeight) + MATCH.said * said;
}

const byScore = (a: { score: number }, b: { score: number }): number => b.score - a.score;
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
