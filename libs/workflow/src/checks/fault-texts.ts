/** One sentence a fault, in both languages; the name in question follows it. */
export const faultTexts = {
  'workflow.unknown_initial': [
    '처음 상태가 상태 목록에 없습니다',
    'The initial state is not among the states',
  ],
  'workflow.unknown_from': [
    '출발 상태가 상태 목록에 없습니다',
    'A move starts at a state that does not exist',
  ],
  'workflow.unknown_to': ['도착 상태가 상태 목록에 없습니다', 'A move leads to a state that does not exist'],
  'workflow.unknown_state': ['모르는 상태입니다', 'This state does not exist'],
  'workflow.unknown_lane': ['모르는 경로입니다', 'This lane does not exist'],
  'workflow.unknown_clock': ['모르는 시계입니다', 'This clock does not exist'],
  'workflow.unknown_transition': ['모르는 처리입니다', 'This move does not exist'],
  'workflow.unknown_kind': ['모르는 상태 종류입니다', 'This kind of state is unknown'],
  'workflow.unknown_tone': ['모르는 단추 모양입니다', 'This tone is unknown'],
  'workflow.unknown_role': ['모르는 역할입니다', 'This role is unknown'],
  'workflow.unknown_field': ['모르는 항목입니다', 'This field is unknown'],
  'workflow.unknown_condition': ['모르는 조건입니다', 'This condition is unknown'],
  'workflow.unknown_effect': ['모르는 후속 조치입니다', 'This effect is unknown'],
  'workflow.unknown_counting': ['모르는 기간 계산법입니다', 'This way of counting is unknown'],
  'workflow.unknown_party': ['모르는 시계 담당입니다', 'This party is unknown'],

  'workflow.duplicate_lane': ['같은 경로가 두 번 나옵니다', 'A lane is there twice'],
  'workflow.duplicate_state': ['같은 상태가 두 번 나옵니다', 'A state is there twice'],
  'workflow.duplicate_transition': ['같은 처리가 두 번 나옵니다', 'A move is there twice'],
  'workflow.duplicate_clock': ['같은 시계가 두 번 나옵니다', 'A clock is there twice'],
  'workflow.duplicate_criterion': ['같은 심사 기준이 두 번 나옵니다', 'A criterion is there twice'],
  'workflow.duplicate_field': ['같은 항목을 두 번 묻습니다', 'A move asks for a field twice'],
  'workflow.label_missing': ['한국어나 영어 이름이 비어 있습니다', 'The Korean or the English name is empty'],

  'workflow.no_lanes': ['경로가 하나도 없습니다', 'There is no lane to begin in'],
  'workflow.lane_never_entered': ['이 경로로 들어가는 처리가 없습니다', 'No move enters this lane'],
  'workflow.unreachable_state': ['이 상태로 가는 길이 없습니다', 'No way leads to this state'],
  'workflow.dead_end': [
    '누군가 처리해야 하는 상태인데 나가는 길이 없습니다',
    'Somebody is to act in this state, yet nothing leads out',
  ],
  'workflow.never_ends': [
    '이 상태에서는 끝이나 결정에 이를 수 없습니다',
    'From this state no settled or final state can be reached',
  ],
  'workflow.final_has_way_out': [
    '끝 상태인데 여기서 시작하는 처리가 있습니다',
    'This state is final, yet a move starts here',
  ],

  'workflow.no_from': ['출발 상태가 하나도 없습니다', 'A move starts nowhere'],
  'workflow.nobody_may_fire': ['아무도 할 수 없는 처리입니다', 'Nobody may fire this move'],
  'workflow.nobody_may_sign': ['결재할 사람이 없는 처리입니다', 'Nobody may sign this move'],
  'workflow.nobody_prepares': [
    '시스템이나 제안자도 하는 처리는 결재를 기다릴 수 없습니다',
    'What the system or the proposer may do cannot wait for a signature',
  ],
  'workflow.bad_parameter': [
    '조건의 값이 맞지 않습니다. 정해진 이름마다 1 이상 1000 이하의 정수나 비지 않은 이름이어야 합니다',
    'A condition takes exactly its own parameters, each a whole number from 1 to 1000 or a name',
  ],
  'workflow.field_not_asked': [
    '꼭 받아야 할 항목을 묻지 않습니다',
    'A field that is needed here is not required',
  ],
  'workflow.grounds_missing': [
    '코드를 고를 목록을 정하지 않았습니다',
    'No list of the catalogue is named from which this is chosen',
  ],
  'workflow.grounds_not_taken': ['목록에서 고르는 항목이 아닙니다', 'This field is not chosen from a list'],
  'workflow.day_not_asked': [
    '시계를 시작하는 처리가 시계의 날짜를 묻지 않습니다',
    'What starts the clock does not require the day the clock needs',
  ],
  'workflow.cannot_extend': [
    '날이나 시간으로 세는 민원 시계만 연장할 수 있습니다',
    'Only the clock of a petition, of days or hours, can be extended',
  ],
  'workflow.extension_unbounded': [
    '연장 길이를 처음 기간 이하로 묶는 조건(extended_within_period)이 없습니다',
    'Nothing (extended_within_period) keeps the extension within the period of the clock',
  ],
  'workflow.rubric_missing': [
    '심사를 마쳐야 하는 처리인데 심사 기준이 하나도 없습니다',
    'A move waits for a round of review, yet there is no criterion to score by',
  ],
  'workflow.bad_points': [
    '배점은 1 이상 100 이하의 정수여야 합니다',
    'The most points of a criterion are a whole number from 1 to 100',
  ],

  'workflow.bad_clock_rule': [
    '시계에는 기간과 날짜 항목 가운데 꼭 하나만 있어야 합니다',
    'A clock has either a period or a field that names its last day',
  ],
  'workflow.bad_period': [
    '기간은 1 이상 1000 이하의 정수여야 하고, 시간은 민원에서 날과만 함께 씁니다',
    'A period is of whole numbers from 1 to 1000; hours are for petitions, and go with days only',
  ],
  'workflow.bad_days': [
    '알림 날수는 1 이상 365 이하의 정수여야 합니다',
    'This is a whole number of days from 1 to 365',
  ],
  'workflow.not_a_day': ['날짜를 담는 항목이 아닙니다', 'This field does not hold a day'],
  'workflow.no_starts': ['시계가 시작하는 상태가 없습니다', 'The clock starts in no state'],
  'workflow.clock_contradicts': [
    '시계가 한 상태에서 두 가지를 합니다',
    'The clock is to do two things at once in this state',
  ],
  'workflow.clock_never_starts': [
    '시계가 시작하는 어느 상태에도 이를 수 없습니다',
    'No state in which the clock starts can be reached',
  ],
  'workflow.clock_never_ends': [
    '여기서 시작한 시계를 끝낼 길이 없습니다',
    'Nothing can end the clock once it started here',
  ],
  'workflow.clock_never_resumes': [
    '멈춘 시계가 다시 갈 길이 없습니다',
    'The clock stops here and can never run again',
  ],
  'workflow.clock_outlives_case': [
    '건이 끝나도 시계가 끝나지 않습니다',
    'The case ends here, and the clock runs on',
  ],
  'workflow.clock_not_running': [
    '시계가 갈 수 없는 상태에서 시계를 찾습니다',
    'A move needs a clock that cannot be running where the move starts',
  ],
  'workflow.system_may_not_fire': [
    '기한이 지나도 시스템이 혼자 할 수 없는 처리입니다',
    'The system cannot fire this move by itself when the time is over',
  ],
  'workflow.no_way_back': [
    '다른 정부가 되돌리면 시스템이 다시 열 처리가 없어 건이 닫힌 채 남습니다',
    'If the other government gives it back, no move of the system opens it again',
  ],
  'workflow.due_move_not_from_here': [
    '기한이 지났을 때의 처리가 이 상태에서 시작하지 않아 건이 그대로 남습니다',
    'No move for when the time is over starts in this state, so the case would lie here for ever',
  ],
} as const satisfies Record<string, readonly [ko: string, en: string]>;
