import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '@app/review';
import { CallView } from '@app/intake';

/** A call of the nation that is open, for a town that may hold it too. */
export class AdoptableCall extends CallView {
  /** This town holds it already. */
  isAdopted: boolean;
}

export class TownOfCall {
  place: BilingualView;
  ideas: number;
}

/** How far a call reaches: figures only, which anyone may know. */
export class CallReach {
  /** Ideas received here. */
  ownIdeas: number;
  /** The same in all towns that hold it, and here. */
  allIdeas: number;
  /** Towns that hold the nation's call in their own words, by name. */
  @ApiProperty({ type: [TownOfCall] }) towns: TownOfCall[];
  /** Of a town's call: whose call it is. */
  @ApiProperty({ type: BilingualView, nullable: true }) adoptedFrom: BilingualView | null;
}
