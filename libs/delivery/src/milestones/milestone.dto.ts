import { Day, SafeText } from '@app/platform';

export class AddMilestoneDto {
  /** What will be there then, in a few words. */
  @SafeText({ max: 100 }) title: string;
  /** From today on, up to the promised day. */
  @Day() dueOn: string;
}

export class ChangeMilestoneDto extends AddMilestoneDto {
  /** Why the day moves to a later one; public. */
  @SafeText({ max: 1_000, optional: true }) reason?: string;
}

export class ReachMilestoneDto {
  /** What the proposer is told. */
  @SafeText({ max: 4_000 }) note: string;
}
