import type { Definition } from '../../definition/definition.js';
import { label } from '../build.js';
import { crossing } from '../crossing.js';
import { afterAdoption } from './after-adoption.js';
import { clocks } from './clocks.js';
import { fastTrack } from './fast-track.js';
import { owner } from './owner.js';
import { petition } from './petition.js';
import { receiving } from './receiving.js';
import { reviewing } from './reviewing.js';
import { rubric } from './rubric.js';
import { states } from './states.js';

const undecided = ['received', 'transferred', 'under_review'];
const promised = ['adopted', 'confirmed', 'implemented', 'measuring_effect', 'effect_measured'];

/** The statutory life cycle of a citizen's suggestion, by 국민 제안 규정, a presidential decree. */
export const statutory: Definition = {
  code: 'suggestion',
  version: 1,
  title: label('국민제안', 'Citizen suggestion'),
  initial: 'received',
  lanes: [
    { code: 'ordinary', label: label('일반', 'Ordinary') },
    { code: 'fast_track', label: label('패스트트랙', 'Fast track') },
    { code: 'petition', label: label('민원', 'Petition') },
  ],
  states,
  transitions: [
    ...receiving,
    ...owner,
    ...fastTrack,
    ...reviewing,
    ...afterAdoption,
    ...petition,
    ...crossing({ undecided, promised, sentBack: 'sent_back' }),
  ],
  clocks,
  rubric,
};
