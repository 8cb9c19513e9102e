import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

class NoticeWords {
  ko: string;
  en: string;
}

/** What somebody was told, as it is shown to them on the site. */
export class NoticeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** What happened. */
  title: NoticeWords;
  /** Of the idea it is about; null for one about the account, or where the idea is gone. */
  @ApiProperty({ type: String, nullable: true }) ideaTitle: string | null;
  /** In which that title is written. */
  @ApiProperty({ type: String, enum: ['ko', 'en'], nullable: true }) ideaLanguage: string | null;
  /** Where to look, on this site. */
  @ApiProperty({ type: String, nullable: true, example: '/ideas/…' }) path: string | null;
  at: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt: Date | null;
}

export class NoticePage {
  @ApiProperty({ type: [NoticeView] }) items: NoticeView[];
  /** How many are unread in all. */
  @ApiProperty({ type: 'integer' }) unread: number;
  /** Pass as `before` for the next page; null on the last. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) next: string | null;
}

export class NoticeQuery {
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  before?: string;
}
