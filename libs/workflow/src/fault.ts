import type { Bilingual } from './definition.js';

/** Something that keeps a definition from being published. */
export interface Fault extends Bilingual {
  code: FaultCode;
  /** Where: `initial`, `clock`, `states.<code>` or `transitions.<name>.<part>`. */
  place: string;
}

/** One sentence a fault, in both languages; the name in question follows it. */
const texts = {
  'workflow.unknown_initial': [
    '처음 상태가 상태 목록에 없습니다',
    'The initial state is not among the states',
  ],
  'workflow.unknown_from': [
    '출발 상태가 상태 목록에 없습니다',
    'A move starts at a state that does not exist',
  ],
  'workflow.unknown_to': ['도착 상태가 상태 목록에 없습니다', 'A move leads to a state that does not exist'],
  'workflow.no_from': ['출발 상태가 하나도 없습니다', 'A move starts nowhere'],
  'workflow.duplicate_state': ['같은 상태가 두 번 나옵니다', 'A state is there twice'],
  'workflow.duplicate_transition': ['같은 처리가 두 번 나옵니다', 'A move is there twice'],
  'workflow.duplicate_field': ['같은 항목을 두 번 묻습니다', 'A move asks for a field twice'],
  'workflow.label_missing': ['한국어나 영어 이름이 비어 있습니다', 'The Korean or the English name is empty'],
  'workflow.unreachable_state': ['이 상태로 가는 길이 없습니다', 'No way leads to this state'],
  'workflow.dead_end': [
    '끝 상태가 아닌데 나가는 길이 없습니다',
    'This state is not final, yet nothing leads out',
  ],
  'workflow.never_ends': [
    '이 상태에서는 끝 상태에 이를 수 없습니다',
    'From this state no final state can be reached',
  ],
  'workflow.final_has_way_out': [
    '끝 상태인데 나가는 길이 있습니다',
    'This state is final, yet a move leads out',
  ],
  'workflow.clock_never_resumes': [
    '멈춘 시계가 다시 갈 길이 없습니다',
    'The clock stops here and can never run again',
  ],
  'workflow.clock_does_not_fit': [
    '시계는 끝 상태에서만, 끝 상태에서는 반드시 끝나야 합니다',
    'A clock ends in final states, in all of them and nowhere else',
  ],
  'workflow.bad_clock_rule': [
    '처리 기간은 1 이상 1000 이하의 달이나 날이어야 합니다',
    'The time for a decision is a whole number of months or days from 1 to 1000',
  ],
  'workflow.unknown_kind': ['모르는 상태 종류입니다', 'This kind of state is unknown'],
  'workflow.unknown_clock': ['모르는 시계 설정입니다', 'This setting of the clock is unknown'],
  'workflow.unknown_tone': ['모르는 단추 모양입니다', 'This tone is unknown'],
  'workflow.unknown_role': ['모르는 역할입니다', 'This role is unknown'],
  'workflow.unknown_field': ['모르는 항목입니다', 'This field is unknown'],
  'workflow.unknown_condition': ['모르는 조건입니다', 'This condition is unknown'],
  'workflow.unknown_effect': ['모르는 후속 조치입니다', 'This effect is unknown'],
  'workflow.bad_parameter': [
    '조건의 값은 정해진 이름에 1 이상 1000 이하의 정수여야 합니다',
    'A condition takes its own parameters, each a whole number from 1 to 1000',
  ],
  'workflow.field_not_asked': [
    '꼭 받아야 할 항목을 묻지 않습니다',
    'A field that is needed here is not required',
  ],
  'workflow.nobody_may_fire': ['아무도 할 수 없는 처리입니다', 'Nobody may fire this move'],
} as const satisfies Record<string, readonly [string, string]>;

export type FaultCode = keyof typeof texts;

export function fault(code: FaultCode, place: string, name: string): Fault {
  const [ko, en] = texts[code];
  return { code, place, ko: `${ko}: ${name}`, en: `${en}: ${name}` };
}
