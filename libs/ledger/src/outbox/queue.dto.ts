import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

const NAME = /^[A-Za-z][A-Za-z-]{0,63}$/;

export class QueueParam {
  @Matches(NAME)
  @ApiProperty({ pattern: NAME.source, example: 'routing' })
  queue: string;
}

export class FailureView {
  /** The kind of error and its code, such as `QueryFailedError 23505`; the log of the worker has the rest. */
  reason: string;
  count: number;
  /** When the oldest of them was announced. */
  since: Date;
}

/** How one queue stands, whatever its jobs live in. */
export class QueueView {
  queue: string;
  /** Not handed to a worker yet. */
  waiting: number;
  /** Handed to a worker. */
  active: number;
  /** Failed before, to be tried again after a while. */
  delayed: number;
  /** Given up after twenty tries: they stay until somebody has them tried again. */
  failed: number;
  /** Of tenants that are suspended; they go on when those do. */
  standing: number;
  /** How long the oldest one that is not given up has been waiting. */
  @ApiProperty({ type: 'integer' }) oldestSeconds: number;
  /** Why deliveries failed, the most frequent reason first. */
  @ApiProperty({ type: [FailureView] }) failures: FailureView[];
}

export class RetriedView {
  /** How many are tried again. */
  retried: number;
}
