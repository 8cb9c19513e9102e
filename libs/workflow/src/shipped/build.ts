import type { Bilingual, Field, State, Transition } from '../definition/definition.js';
import type { FieldName, StateKind } from '../definition/names.js';

/** Short ways of writing what ships. */
export const label = (ko: string, en: string): Bilingual => ({ ko, en });

export const required = (...names: FieldName[]): Field[] => names.map((name) => ({ name, required: true }));

export const optional = (...names: FieldName[]): Field[] => names.map((name) => ({ name, required: false }));

export const state = (code: string, kind: StateKind, ko: string, en: string, isPublic = true): State => ({
  code,
  label: label(ko, en),
  kind,
  isPublic,
});

/** A code that must be chosen from this list of the catalogue. */
export const ground = (name: FieldName, grounds: string): Field => ({ name, required: true, grounds });

type Usual = 'fields' | 'conditions' | 'effects' | 'tone' | 'isPublic';

/** A transition of an official, public, with nothing to fill in unless it says otherwise. */
export const transition = (
  given: Omit<Transition, Usual> & Partial<Pick<Transition, Usual>>,
): Transition => ({
  fields: [],
  conditions: [],
  effects: [],
  tone: 'neutral',
  isPublic: true,
  ...given,
});
