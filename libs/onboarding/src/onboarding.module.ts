import { Global, Module } from '@nestjs/common';
import { OnboardingService } from './founding/onboarding.service.js';

@Global()
@Module({ providers: [OnboardingService], exports: [OnboardingService] })
export class OnboardingModule {}
