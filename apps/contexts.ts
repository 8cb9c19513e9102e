import {
  AddServices1764000003300,
  CatalogueModule,
  CreateCatalogue1761000003000,
  NameCoordinators1763000003200,
  OpenReasonKinds1762000003100,
} from '@app/catalogue';
import { CreateDelivery1763000009000, DeliveryModule, PlantCommitments1763000009100 } from '@app/delivery';
import {
  AddApiTokens1765000004600,
  AddAssuranceLevels1765000004500,
  AddIdentityProviders1765000004400,
  AddInvitations1765000004300,
  AddSecondFactors1765000004200,
  CreateIdentity1761000004000,
  GuardPasswords1765000004100,
  IdentityModule,
  LimitSessions1765000004000,
} from '@app/identity';
import { InsightModule } from '@app/insight';
import {
  AddJointProposers1765000006400,
  AddSplits1764000006100,
  CreateIntake1761000006000,
  CreateSearch1761000006100,
  IntakeModule,
} from '@app/intake';
import { AddStandstills1764000008000, CreateLedger1761000001000, LedgerModule } from '@app/ledger';
import { CreateNotifications1761000008000, NotificationsModule } from '@app/notifications';
import { OnboardingModule } from '@app/onboarding';
import {
  AddBatches1764000005700,
  AddClocks1762000005100,
  AddDrafts1762000005300,
  AddMerges1764000005800,
  AddOpinions1764000005900,
  AddRounds1763000005500,
  ConvertWorkflows1762000005200,
  CountRefusals1763000005600,
  CreateReview1761000005000,
  PlantRecounts1762000005400,
  ReviewModule,
} from '@app/review';
import {
  AddCampaigns1764000007400,
  AddEmbeddings1764000007500,
  SkipTenantsKey1765000007000,
  SlimSimilarTexts1764000007600,
  AddModels1764000007100,
  AddSimilarTexts1764000007300,
  CreateRouting1761000007000,
  RoutingModule,
  VersionRules1764000007200,
} from '@app/routing';
import {
  AddHolidays1762000002100,
  CreateTenancy1761000002000,
  SettleTenants1764000008100,
  TenancyModule,
} from '@app/tenancy';

/** Every context, in the order of its rank. Each process loads all of them. */
export const contexts = [
  LedgerModule,
  TenancyModule,
  CatalogueModule,
  IdentityModule,
  ReviewModule,
  IntakeModule,
  RoutingModule,
  DeliveryModule,
  OnboardingModule,
  NotificationsModule,
  InsightModule,
];

/** Every schema migration, oldest first. */
export const migrations = [
  CreateLedger1761000001000,
  CreateTenancy1761000002000,
  CreateCatalogue1761000003000,
  CreateIdentity1761000004000,
  CreateReview1761000005000,
  CreateIntake1761000006000,
  CreateSearch1761000006100,
  CreateRouting1761000007000,
  CreateNotifications1761000008000,
  AddHolidays1762000002100,
  OpenReasonKinds1762000003100,
  AddClocks1762000005100,
  ConvertWorkflows1762000005200,
  AddDrafts1762000005300,
  PlantRecounts1762000005400,
  NameCoordinators1763000003200,
  AddRounds1763000005500,
  CountRefusals1763000005600,
  CreateDelivery1763000009000,
  PlantCommitments1763000009100,
  AddServices1764000003300,
  AddBatches1764000005700,
  AddMerges1764000005800,
  AddOpinions1764000005900,
  AddSplits1764000006100,
  AddModels1764000007100,
  VersionRules1764000007200,
  AddSimilarTexts1764000007300,
  AddCampaigns1764000007400,
  AddEmbeddings1764000007500,
  SlimSimilarTexts1764000007600,
  AddStandstills1764000008000,
  SettleTenants1764000008100,
  LimitSessions1765000004000,
  GuardPasswords1765000004100,
  AddSecondFactors1765000004200,
  AddInvitations1765000004300,
  AddIdentityProviders1765000004400,
  AddAssuranceLevels1765000004500,
  AddApiTokens1765000004600,
  AddJointProposers1765000006400,
  SkipTenantsKey1765000007000,
];
