import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './accounts/account.entity.js';
import { AccountViews } from './accounts/account-views.service.js';
import { AccountsService } from './accounts/accounts.service.js';
import { ForgetSpent } from './attempts/forget-spent.processor.js';
import { TriesService } from './attempts/tries.service.js';
import { RecoveryCode } from './factors/recovery-code.entity.js';
import { GovernmentStatesController } from './operators/government-states.controller.js';
import { OperatorsService } from './operators/operators.service.js';
import { Visit } from './operators/visit.entity.js';
import { VisitsController } from './operators/visits.controller.js';
import { VisitsService } from './operators/visits.service.js';
import { RecordsController } from './records/records.controller.js';
import { RecordsService } from './records/records.service.js';
import { Delegation } from './delegations/delegation.entity.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { DelegationsService } from './delegations/delegations.service.js';
import { StandingService } from './delegations/standing.service.js';
import { SecondFactorController } from './factors/second-factor.controller.js';
import { SecondFactor } from './factors/second-factor.entity.js';
import { SecondFactors } from './factors/second-factors.service.js';
import { SecondSteps } from './factors/second-steps.service.js';
import { Acceptance } from './invitations/acceptance.service.js';
import { Invitation } from './invitations/invitation.entity.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { Invitations } from './invitations/invitations.service.js';
import { Joining } from './invitations/joining.service.js';
import { JoiningController } from './invitations/joining.controller.js';
import { PasswordsController } from './passwords/passwords.controller.js';
import { PasswordsService } from './passwords/passwords.service.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleService } from './people/people.service.js';
import { Consent } from './consents/consent.entity.js';
import { ConsentsService } from './consents/consents.service.js';
import { Assurances } from './assurance/assurances.service.js';
import { AssuranceLevel } from './assurance/assurance-level.entity.js';
import { AssurancesController } from './assurance/assurances.controller.js';
import { Attempt } from './oidc/attempt.entity.js';
import { LogoutToken } from './oidc/logout-token.entity.js';
import { Provider } from './oidc/provider.entity.js';
import { ProviderSecrets } from './oidc/provider-secrets.service.js';
import { ProviderSignIns } from './oidc/provider-sign-ins.service.js';
import { ProvidersController } from './oidc/providers.controller.js';
import { ProvidersService } from './oidc/providers.service.js';
import { SignOutsThere } from './oidc/sign-outs-there.service.js';
import { Subject } from './oidc/subject.entity.js';
import { SubjectsService } from './oidc/subjects.service.js';
import { Person } from './persons/person.entity.js';
import { Mailboxes } from './persons/mailboxes.service.js';
import { PersonsService } from './persons/persons.service.js';
import { PhoneRequest } from './phones/phone-request.entity.js';
import { Phones } from './phones/phones.service.js';
import { PasswordReset } from './resets/password-reset.entity.js';
import { PasswordResetsController } from './resets/password-resets.controller.js';
import { PasswordResets } from './resets/password-resets.service.js';
import { OwnSessions } from './sessions/own-sessions.service.js';
import { Access } from './privacy/access.entity.js';
import { AccessesController } from './privacy/accesses.controller.js';
import { AccessesService } from './privacy/accesses.service.js';
import { ApplyRetention } from './privacy/apply-retention.processor.js';
import { ErasePersons } from './privacy/erase-persons.processor.js';
import { ErasureActs } from './privacy/erasure-acts.service.js';
import { Erasure } from './privacy/erasure.entity.js';
import { ErasuresService } from './privacy/erasures.service.js';
import { ForgettingService } from './privacy/forgetting.service.js';
import { IdentityTraces } from './privacy/identity-traces.service.js';
import { RetentionController } from './privacy/retention.controller.js';
import { RetentionRule } from './privacy/retention-rule.entity.js';
import { RetentionService } from './privacy/retention.service.js';
import { TracesService } from './privacy/traces.service.js';
import { PasswordStrategy } from './sessions/password.strategy.js';
import { Session } from './sessions/session.entity.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SeenSessions } from './sessions/seen-sessions.service.js';
import { SessionsService } from './sessions/sessions.service.js';
import { ApiToken } from './tokens/api-token.entity.js';
import { ApiTokensController } from './tokens/api-tokens.controller.js';
import { ApiTokensService } from './tokens/api-tokens.service.js';

const services = [
  AccessesService,
  Acceptance,
  AccountsService,
  AccountViews,
  ConsentsService,
  ErasureActs,
  ErasuresService,
  ForgettingService,
  Invitations,
  Joining,
  OwnSessions,
  PasswordResets,
  Phones,
  PasswordsService,
  PeopleService,
  Mailboxes,
  PersonsService,
  SecondFactors,
  SecondSteps,
  RetentionService,
  SeenSessions,
  SessionsService,
  TracesService,
  ProvidersService,
  ProviderSignIns,
  SignOutsThere,
  Assurances,
  ApiTokensService,
  StandingService,
  OperatorsService,
];
const ofPrivacy = [ApplyRetention, ErasePersons, IdentityTraces];

@Global()
@Module({
  imports: [
    DiscoveryModule,
    PassportModule,
    TypeOrmModule.forFeature([
      Access,
      Account,
      Consent,
      Erasure,
      Invitation,
      PasswordReset,
      PhoneRequest,
      Person,
      RecoveryCode,
      RetentionRule,
      SecondFactor,
      Session,
      Provider,
      Attempt,
      LogoutToken,
      Subject,
      AssuranceLevel,
      ApiToken,
      Delegation,
      Visit,
    ]),
  ],
  controllers: [
    AccessesController,
    RetentionController,
    SessionsController,
    PasswordsController,
    PasswordResetsController,
    PeopleController,
    InvitationsController,
    JoiningController,
    SecondFactorController,
    ProvidersController,
    AssurancesController,
    ApiTokensController,
    DelegationsController,
    GovernmentStatesController,
    VisitsController,
    RecordsController,
  ],
  providers: [
    ...services,
    ...ofPrivacy,
    DelegationsService,
    VisitsService,
    RecordsService,
    ForgetSpent,
    PasswordStrategy,
    ProviderSecrets,
    SubjectsService,
    TriesService,
  ],
  exports: services,
})
export class IdentityModule {}
