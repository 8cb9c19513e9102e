import { Code, SafeText } from '@app/platform';
import { OwnerDto } from './idea.dto.js';

/** What a proposer asks for beside withdrawing and supplying: a name from `allowed`, and what they say to it. */
export class RequestDto extends OwnerDto {
  @Code({ example: 'request_re_examination' }) transition: string;
  @SafeText({ max: 4_000 }) message: string;
}
