import { splitPairs } from '@app/intake';
import { joinWords, readUnits } from '../words/read-units.js';
import type { Synonyms } from '../words/synonyms.js';
import type { Reader } from '../words/words.js';
import { rarityOf, type TermShares } from './rarity.js';

/** A word that is asked for. */
export interface AskedUnit {
  text: string;
  stems: string[];
  groups: string[];
  weight: number;
  /** Among the listed terms; what is not may be misspelt. */
  isKnown: boolean;
}

/** What is asked, read in one way. */
export interface Question {
  units: AskedUnit[];
  /** Pairs of letters without regard to spaces. */
  pairs: string[];
}

/** Reads a question as it was typed, and as if no space stood in it: spaces are where people err most. */
export function readQuestion(text: string, words: Reader, shares: TermShares): Question[] {
  const joined = joinWords(text);
  const readings = [text, joined].map((reading) => readUnits(reading, words));
  return readings.map((units) => ({
    units: units.map((unit) => weighUnit(unit, words.synonyms, shares)),
    pairs: splitPairs(joined.toLowerCase()),
  }));
}

/** A word weighs as much as its commonest reading: its synonyms may be everywhere. */
function weighUnit(text: string, synonyms: Synonyms, shares: TermShares): AskedUnit {
  const stems = text.split(' ');
  const groups = synonyms.groupsOf(text);
  const own = Math.max(...stems.map((stem) => rarityOf(stem, shares)));
  return {
    text,
    stems,
    groups,
    isKnown: [...stems, ...groups.map(groupTerm)].some((term) => shares.shares.has(term)),
    weight: Math.min(own, ...groups.map((group) => rarityOf(groupTerm(group), shares))),
  };
}

/** How a group of synonyms, a pair of letters stand among the terms of a text. */
export const groupTerm = (group: string): string => `#${group}`;
export const pairTerm = (pair: string): string => `~${pair}`;
