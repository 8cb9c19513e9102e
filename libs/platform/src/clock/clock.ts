import { Injectable } from '@nestjs/common';

/** The time as the services see it. Tests put another in its place. */
@Injectable()
export class Clock {
  /** This instant. */
  now(): Date {
    return new Date();
  }
}
