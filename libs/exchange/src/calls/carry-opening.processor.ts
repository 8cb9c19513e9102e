import { Injectable } from '@nestjs/common';
import { Listens } from '@app/ledger';
import { tenancyEvents } from '@app/tenancy';
import { CarryCalls } from './carry-calls.processor.js';

/** Tells the nation of the calls that a town adopted before it opened. */
@Injectable()
@Listens('calls', [tenancyEvents['tenant.opened']])
export class CarryOpening extends CarryCalls {}
