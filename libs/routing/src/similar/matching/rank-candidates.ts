import { MATCH, SPELT_OUT } from '../settings.js';
import type { Synonyms } from '../words/synonyms.js';
import { type Candidate, openCandidate, type OpenCandidate } from './candidate.js';
import { matchSpelling, matchUnit, type UnitMatch } from './match-unit.js';
import { pairTerm, type Question } from './read-question.js';
import { rarityOf, type TermShares } from './rarity.js';

/** A candidate, how alike it is to what is asked, and the words that say so. */
export interface Likeness<Row extends Candidate> {
  candidate: Row;
  score: number;
  matches: (UnitMatch & { said: number })[];
}

/**
 * Candidates by their likeness to a question, in whichever reading they are more alike: how much of what is asked
 * was found, and how much that says at all, so that a few common words do not make two ideas alike.
 */
export function rankCandidates<Row extends Candidate>(
  readings: Question[],
  candidates: Row[],
  synonyms: Synonyms,
  shares: TermShares,
): Likeness<Row>[] {
  const questions = readings.map((reading) => weighLetters(reading, shares));
  const found = candidates
    .map((candidate) => ({ candidate, opened: openCandidate(candidate, synonyms) }))
    .flatMap(({ candidate, opened }) =>
      questions.map((question) => {
        const matches = question.units.map((unit) => matchUnit(unit, opened));
        return { candidate, question, opened, matches, score: scoreOf(question, opened, matches) };
      }),
    )
    .toSorted(byScore)
    .slice(0, SPELT_OUT)
    .map(({ candidate, question, opened, matches }) => {
      const spelt = question.units.map((unit, at) => better(matches[at]!, matchSpelling(unit, candidate)));
      return {
        candidate,
        score: scoreOf(question, opened, spelt),
        matches: spelt.flatMap((match, at) =>
          match ? [{ ...match, said: match.strength * question.units[at]!.weight }] : [],
        ),
      };
    })
    .toSorted(byScore);
  const seen = new Set<Row>();
  return found.filter(({ candidate }) => !seen.has(candidate) && seen.add(candidate));
}

interface Weighed extends Question {
  weight: number;
  letters: { pair: string; weight: number }[];
  letterWeight: number;
}

function weighLetters(question: Question, shares: TermShares): Weighed {
  const letters = question.pairs.map((pair) => ({ pair, weight: rarityOf(pairTerm(pair), shares) }));
  return { ...question, letters, letterWeight: sumOf(letters), weight: sumOf(question.units) };
}

function scoreOf(question: Weighed, { pairs }: OpenCandidate, matches: (UnitMatch | null)[]): number {
  const said = question.units.reduce((sum, { weight }, at) => sum + weight * (matches[at]?.strength ?? 0), 0);
  const shared = sumOf(question.letters.filter(({ pair }) => pairs.has(pair)));
  return (
    share(said, question.weight) + MATCH.letters * share(shared, question.letterWeight) + MATCH.said * said
  );
}

function better(one: UnitMatch | null, other: UnitMatch | null): UnitMatch | null {
  return (other?.strength ?? 0) > (one?.strength ?? 0) ? other : one;
}

const byScore = (a: { score: number }, b: { score: number }): number => b.score - a.score;
const sumOf = (all: { weight: number }[]): number => all.reduce((sum, { weight }) => sum + weight, 0);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
