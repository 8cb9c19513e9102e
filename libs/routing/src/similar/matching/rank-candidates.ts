import { MATCH, SPELT_OUT } from '../settings.js';
import { answerStems, type StemAnswer, wordFound } from './answer-stems.js';
import type { Candidate } from './candidate.js';
import { matchSpelling, wordsOf } from './match-spelling.js';
import type { Question } from './read-question.js';
import type { MatchKind, Way } from './ways.js';

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
        const answers = answerStems(question, candidate);
        return { candidate, question, answers, score: scoreOf(question, candidate, answers) };
      }),
    )
    .toSorted(byScore)
    .slice(0, SPELT_OUT)
    .map(({ candidate, question, answers: found }) => {
      const words = wordsOf(candidate);
      const answers = found.map((answer, at) =>
        stronger(answer, matchSpelling(question.stems[at]!.text, words)),
      );
      const matches = tellMatches(question, candidate, answers);
      return { candidate, score: scoreOf(question, candidate, answers), matches };
    })
    .toSorted(byScore);
  const seen = new Set<Row>();
  return found.filter(({ candidate }) => !seen.has(candidate) && seen.add(candidate));
}

function stronger(one: StemAnswer | null, other: StemAnswer | null): StemAnswer | null {
  return (other?.strength ?? 0) > (one?.strength ?? 0) ? other : one;
}

/** What was found for each word; a word of several stems is told once. */
function tellMatches({ stems }: Question, candidate: Candidate, answers: (StemAnswer | null)[]): WordMatch[] {
  const told = new Map<Way, WordMatch>();
  answers.forEach((answer, at) => {
    if (!answer) return;
    const { way, strength } = answer;
    const { asked, kind } = way;
    const match = told.get(way) ?? { asked, kind, found: wordFound(way, candidate), said: 0 };
    match.said += strength * stems[at]!.weight;
    told.set(way, match);
  });
  return [...told.values()];
}

function scoreOf(question: Question, { terms }: Candidate, answers: (StemAnswer | null)[]): number {
  const { stems, weight, letters, letterWeight } = question;
  const said = stems.reduce((sum, stem, at) => sum + stem.weight * (answers[at]?.strength ?? 0), 0);
  const shared = letters.reduce((sum, letter) => sum + (terms.has(letter.term) ? letter.weight : 0), 0);
  return share(said, weight) + MATCH.letters * share(shared, letterWeight) + MATCH.said * said;
}

const byScore = (a: { score: number }, b: { score: number }): number => b.score - a.score;
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
