import { ApiProperty } from '@nestjs/swagger';
import { SafeText } from '@app/platform';

export class NoteDto {
  /** For colleagues; no page of citizens and no open data show it. */
  @SafeText({ max: 4_000, example: '지난달 같은 제안에 답한 적이 있습니다.' }) text: string;
}

/** A note to colleagues. */
export class NoteView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** Null where the account has no name any more. */
  @ApiProperty({ type: String, nullable: true }) author: string | null;
  isMine: boolean;
  /** Null once it was taken back. */
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  writtenAt: Date;
  @ApiProperty({ type: Date, nullable: true }) editedAt: Date | null;
}

/** The notes on a case, oldest first. */
export class NotesView {
  @ApiProperty({ type: [NoteView] }) items: NoteView[];
}
