import { agendaFigure } from './agenda-figure.js';
import { deadlinesFigure } from './deadlines-figure.js';
import { waitingFigure, workloadFigure } from './desk-figures.js';
import type { Figure } from './figure.js';
import { funnelFigure } from './funnel-figure.js';
import { inflowFigure } from './inflow-figure.js';
import { regionsFigure } from './regions-figure.js';
import { stagesFigure } from './stages-figure.js';

/** Every figure, as the pages show them. */
export const FIGURES: Figure[] = [
  funnelFigure,
  stagesFigure,
  deadlinesFigure,
  inflowFigure,
  regionsFigure,
  agendaFigure,
  workloadFigure,
  waitingFigure,
];

/** Those that anyone may see. */
export const PUBLIC_FIGURES = FIGURES.filter(({ isForStaff }) => !isForStaff);
export const PUBLIC_CODES = PUBLIC_FIGURES.map(({ code }) => code);
