import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './accounts/account.entity.js';
import { AccountViews } from './accounts/account-views.service.js';
import { AccountsService } from './accounts/accounts.service.js';
import { Person } from './persons/person.entity.js';
import { PersonsService } from './persons/persons.service.js';
import { PasswordStrategy } from './sessions/password.strategy.js';
import { Session } from './sessions/session.entity.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';

const services = [AccountsService, AccountViews, PersonsService, SessionsService];

@Global()
@Module({
  imports: [PassportModule, TypeOrmModule.forFeature([Account, Person, Session])],
  controllers: [SessionsController],
  providers: [...services, PasswordStrategy],
  exports: services,
})
export class IdentityModule {}
