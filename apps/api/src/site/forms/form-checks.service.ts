import { Injectable, type Type } from '@nestjs/common';
import { validationPipe } from '@app/platform';

/** Holds forms to the very rules of the REST interface. */
@Injectable()
export class FormChecks {
  private readonly pipe = validationPipe();

  /** The request as its DTO; refuses what REST would refuse, field by field. */
  check<Dto>(dto: Type<Dto>, request: Record<string, unknown>): Promise<Dto> {
    return this.pipe.transform(request, { type: 'body', metatype: dto });
  }
}
