/** Generated from docs/generated/openapi.json by `npm run generate`. */

export interface paths {
  '/api/v1/agencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Agencies that exist today, with their competence and its legal basis */
    get: operations['CatalogueController_agencies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/topics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Topics, each with the agencies concerned */
    get: operations['CatalogueController_topics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/regions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Regions by administrative code */
    get: operations['CatalogueController_regions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Goals with their dated plans; the Digital New Deal with areas, projects and figures */
    get: operations['CatalogueController_agenda'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Grounds of decisions, with the article behind each */
    get: operations['CatalogueController_reasons'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign in with e-mail and password */
    post: operations['SessionsController_signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account of this session */
    get: operations['SessionsController_current'];
    put?: never;
    post?: never;
    /** Sign out */
    delete: operations['SessionsController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The review queue, by due date */
    get: operations['CasesController_queue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A case, its timeline, and what may be done now */
    get: operations['CasesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Claim a case */
    post: operations['CasesController_claim'];
    /** Release a case */
    delete: operations['CasesController_release'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a transition */
    post: operations['CasesController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The states an idea can be in */
    get: operations['WorkflowsController_current'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public ideas, newest first */
    get: operations['IdeasController_list'];
    put?: never;
    /** Submit an idea */
    post: operations['IdeasController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One idea with the state of its case */
    get: operations['IdeasController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The public steps of an idea, oldest first */
    get: operations['IdeasController_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm a guest’s idea */
    post: operations['IdeaActsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw your idea */
    post: operations['IdeaActsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/supplements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Supply a supplement */
    post: operations['IdeaActsController_supplement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/support': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Support an idea: one person, one vote */
    put: operations['IdeaActsController_support'];
    post?: never;
    /** Take your support back */
    delete: operations['IdeaActsController_unsupport'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/hiding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Take an idea from public view, with a reason */
    put: operations['IdeaActsController_hide'];
    post?: never;
    /** Put a hidden idea back */
    delete: operations['IdeaActsController_show'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/track/{trackingNumber}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The idea of a tracking number, also before it is confirmed */
    get: operations['TrackingController_track'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your drafts */
    get: operations['DraftsController_list'];
    put?: never;
    /** Begin a draft */
    post: operations['DraftsController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of your drafts */
    get: operations['DraftsController_find'];
    /** Save a draft */
    put: operations['DraftsController_save'];
    post?: never;
    /** Discard a draft */
    delete: operations['DraftsController_discard'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Calls for ideas, those that close soonest first */
    get: operations['CallsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One call with its tasks and dates */
    get: operations['CallsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Agency: {
      tenantId: string;
      code: string;
      nameKo: string;
      nameEn: string;
      kind: string;
      parentCode: string | null;
      competenceKo: string;
      competenceEn: string;
      /** @description The article that gives it its business. */
      legalBasis: string;
      validFrom: string | null;
      validTo: string | null;
      successorCodes: string[];
    };
    Topic: {
      tenantId: string;
      code: string;
      nameKo: string;
      nameEn: string;
      /** @description Agencies concerned, the owner first; none where nobody can be sure. */
      agencyCodes: string[];
      position: number;
    };
    Region: {
      tenantId: string;
      code: string;
      nameKo: string;
      nameEn: string;
      position: number;
    };
    AgendaItem: {
      tenantId: string;
      code: string;
      nameKo: string;
      nameEn: string;
      /** @enum {string} */
      kind: 'goal' | 'plan' | 'deal' | 'area' | 'project';
      parentCode: string | null;
      /** @description `2020-07`, or `2021` where only the year is known. */
      dueMonth: string | null;
      /** @description Trillion won; a decimal in a string, as PostgreSQL gives it. */
      budgetTrillionWon: string | null;
      treasuryTrillionWon: string | null;
      jobs: number | null;
      figures: {
        [key: string]: unknown;
      } | null;
      note: string | null;
      position: number;
    };
    ReasonOfDecision: {
      tenantId: string;
      code: string;
      nameKo: string;
      nameEn: string;
      /** @enum {string} */
      kind: 'supplement' | 'non_adoption' | 'transfer' | 'hide';
      legalBasis: string | null;
      position: number;
    };
    SignInDto: {
      /** @example citizen@example.kr */
      email: string;
      password: string;
    };
    AccountView: {
      /** Format: uuid */
      id: string;
      name: string;
      roles: ('citizen' | 'reviewer' | 'lead' | 'administrator')[];
      agencyCode: string | null;
    };
    SessionView: {
      account: components['schemas']['AccountView'];
      /** Format: date-time */
      expiresAt: string;
      /** @description For programs: send it as `Authorization: Bearer`. Browsers get a cookie. */
      token: string;
    };
    BilingualView: {
      ko: string;
      en: string;
    };
    QueueItem: {
      /** Format: uuid */
      ideaId: string;
      /**
       * Format: date
       * @description Last day for the decision; counted anew after a supplement.
       */
      dueOn: string | null;
      /**
       * Format: date
       * @description Since when the clock stands still: the proposer was asked for a supplement.
       */
      clockStoppedOn: string | null;
      /** @description Who holds it; null while it waits to be assigned. */
      agencyCode: string | null;
      topicCode: string | null;
      regionCode: string | null;
      callCode: string | null;
      agendaCode: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      reply: string | null;
      reasonCode: string | null;
      /**
       * Format: date
       * @description The day by which an adopted idea is carried out (국민 제안 규정 §10②).
       */
      promisedOn: string | null;
      /** Format: uuid */
      assigneeId: string | null;
      isHidden: boolean;
      isMine: boolean;
      trackingNumber: string;
      title: string;
      /** @description Code of the state; `stateLabel` says it in words. */
      state: string;
      stateLabel: components['schemas']['BilingualView'];
      isFinal: boolean;
      /** @description All but title and result stay closed, as the proposer asked. */
      isWithheld: boolean;
      supports: number;
      /** Format: date-time */
      submittedAt: string;
      /** Format: date-time */
      openedAt: string;
      version: number;
    };
    CasePage: {
      items: components['schemas']['QueueItem'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
    };
    FieldOfMove: {
      name: string;
      required: boolean;
    };
    AllowedMoveView: {
      /** @enum {string} */
      tone: 'primary' | 'neutral' | 'danger';
      fields: components['schemas']['FieldOfMove'][];
      name: string;
      label: components['schemas']['BilingualView'];
      to: string;
    };
    TimelineEntry: {
      agencyCode: string | null;
      reasonCode: string | null;
      message: string | null;
      /** Format: date-time */
      at: string;
      /** @description `opened`, or the name of the transition. */
      kind: string;
      label: components['schemas']['BilingualView'];
      state: string;
      stateLabel: components['schemas']['BilingualView'];
    };
    CaseForStaff: {
      /** Format: uuid */
      ideaId: string;
      /**
       * Format: date
       * @description Last day for the decision; counted anew after a supplement.
       */
      dueOn: string | null;
      /**
       * Format: date
       * @description Since when the clock stands still: the proposer was asked for a supplement.
       */
      clockStoppedOn: string | null;
      /** @description Who holds it; null while it waits to be assigned. */
      agencyCode: string | null;
      topicCode: string | null;
      regionCode: string | null;
      callCode: string | null;
      agendaCode: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      reply: string | null;
      reasonCode: string | null;
      /**
       * Format: date
       * @description The day by which an adopted idea is carried out (국민 제안 규정 §10②).
       */
      promisedOn: string | null;
      /** Format: uuid */
      assigneeId: string | null;
      /** @description The name of whoever holds it. */
      assigneeName: string | null;
      allowed: components['schemas']['AllowedMoveView'][];
      timeline: components['schemas']['TimelineEntry'][];
      isHidden: boolean;
      isMine: boolean;
      /** @description Whether this reviewer may take it now. */
      isClaimable: boolean;
      trackingNumber: string;
      title: string;
      /** @description Code of the state; `stateLabel` says it in words. */
      state: string;
      stateLabel: components['schemas']['BilingualView'];
      isFinal: boolean;
      /** @description All but title and result stay closed, as the proposer asked. */
      isWithheld: boolean;
      supports: number;
      /** Format: date-time */
      submittedAt: string;
      /** Format: date-time */
      openedAt: string;
      version: number;
    };
    ClaimDto: {
      /** @description The version you saw. */
      version: number;
    };
    FieldsDto: {
      /** @description Code of a ground from the catalogue. */
      reason?: string;
      /** @description What the proposer is told with this step. */
      message?: string;
      /** @description The public answer. */
      reply?: string;
      /**
       * Format: date
       * @description The day by which the idea will be carried out.
       * @example 2026-12-31
       */
      promisedOn?: string;
      /** @description Code of the agency that takes the case. */
      agency?: string;
    };
    MoveDto: {
      /**
       * @description A name from the case's `allowed`.
       * @example start_review
       */
      transition: string;
      fields?: components['schemas']['FieldsDto'];
      /** @description The version you saw. 409 with the current one when it is outdated. */
      version: number;
    };
    CaseMoved: {
      /** Format: uuid */
      ideaId: string;
      version: number;
      state: string;
    };
    StateView: {
      /**
       * @description `open`: government must act. `waiting`: the proposer must. `final`: nobody must.
       * @enum {string}
       */
      kind: 'open' | 'waiting' | 'final';
      code: string;
      label: components['schemas']['BilingualView'];
      isPublic: boolean;
    };
    WorkflowView: {
      states: components['schemas']['StateView'][];
      code: string;
      version: number;
      title: components['schemas']['BilingualView'];
    };
    ContactDto: {
      /**
       * Format: email
       * @example name@example.kr
       */
      email: string;
      name?: string;
    };
    SubmitIdeaDto: {
      /** @example 버스 정류장에 그늘막을 놓자 */
      title: string;
      /** @description 현황과 문제점: how things are, and what is wrong with it. */
      situation?: string;
      /**
       * @description 개선방안: what should be done.
       * @example 여름마다 정류장 그늘이 부족합니다. 그늘막을 놓아 주세요.
       */
      improvement: string;
      /** @description 기대효과: what would come of it. */
      effect?: string;
      /** @description A call that is open now. */
      callCode?: string;
      topicCode?: string;
      /** @description A plan or project of the agenda. */
      agendaCode?: string;
      /** @description Administrative code of a region. */
      regionCode?: string;
      /**
       * @description Keep all but title and result closed (국민 제안 규정 §7).
       * @default false
       */
      isWithheld: boolean;
      /**
       * @default ko
       * @enum {string}
       */
      language: 'ko' | 'en';
      /**
       * Format: uuid
       * @description A draft of yours that this submission takes the place of.
       */
      draftId?: string;
      /** @description Required unless signed in. */
      contact?: components['schemas']['ContactDto'];
    };
    RevisionView: {
      number: number;
      text: string;
      /** Format: date-time */
      submittedAt: string;
    };
    WarningView: {
      field: string;
      code: string;
      messages: components['schemas']['BilingualView'];
    };
    IdeaView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      status: 'unconfirmed' | 'submitted' | 'withdrawn';
      /** @description State of its case; null until the idea is confirmed. */
      state: string | null;
      stateLabel: components['schemas']['BilingualView'] | null;
      /** Format: date */
      dueOn: string | null;
      /** Format: date */
      clockStoppedOn: string | null;
      situation: string | null;
      improvement: string | null;
      effect: string | null;
      /** @enum {string} */
      language: 'ko' | 'en';
      callCode: string | null;
      topicCode: string | null;
      agendaCode: string | null;
      regionCode: string | null;
      agencyCode: string | null;
      /** Format: date-time */
      confirmedAt: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      reply: string | null;
      reasonCode: string | null;
      /** Format: date */
      promisedOn: string | null;
      revisions: components['schemas']['RevisionView'][];
      warnings: components['schemas']['WarningView'][];
      trackingNumber: string;
      title: string;
      isWithheld: boolean;
      isHidden: boolean;
      supports: number;
      isSupported: boolean;
      isMine: boolean;
      /** Format: date-time */
      submittedAt: string;
      /** @description What this visitor may do now: withdraw, supply_supplement, support. */
      allowed: string[];
    };
    PublicCase: {
      /** Format: uuid */
      ideaId: string;
      /**
       * Format: date
       * @description Last day for the decision; counted anew after a supplement.
       */
      dueOn: string | null;
      /**
       * Format: date
       * @description Since when the clock stands still: the proposer was asked for a supplement.
       */
      clockStoppedOn: string | null;
      /** @description Who holds it; null while it waits to be assigned. */
      agencyCode: string | null;
      topicCode: string | null;
      regionCode: string | null;
      callCode: string | null;
      agendaCode: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      reply: string | null;
      reasonCode: string | null;
      /**
       * Format: date
       * @description The day by which an adopted idea is carried out (국민 제안 규정 §10②).
       */
      promisedOn: string | null;
      trackingNumber: string;
      title: string;
      /** @description Code of the state; `stateLabel` says it in words. */
      state: string;
      stateLabel: components['schemas']['BilingualView'];
      isFinal: boolean;
      /** @description All but title and result stay closed, as the proposer asked. */
      isWithheld: boolean;
      supports: number;
      /** Format: date-time */
      submittedAt: string;
      /** Format: date-time */
      openedAt: string;
      version: number;
    };
    IdeaPage: {
      items: components['schemas']['PublicCase'][];
      /** @description Pass as `before` for the next page; null on the last. */
      next: string | null;
    };
    LinkDto: {
      token: string;
    };
    OwnerDto: {
      token?: string;
    };
    SupplementDto: {
      token?: string;
      text: string;
    };
    HideDto: {
      /**
       * @description A ground of kind `hide` from the catalogue.
       * @example personal-data
       */
      reason: string;
    };
    DraftDto: {
      title?: string;
      situation?: string;
      improvement?: string;
      effect?: string;
      callCode?: string;
      topicCode?: string;
      agendaCode?: string;
      regionCode?: string;
      isWithheld?: boolean;
    };
    DraftView: {
      /** Format: uuid */
      id: string;
      content: components['schemas']['DraftDto'];
      /** Format: date-time */
      updatedAt: string;
    };
    CallTaskView: {
      code: string;
      titleKo: string;
      titleEn: string;
    };
    CallView: {
      tasks: components['schemas']['CallTaskView'][];
      /** Format: date */
      opensOn: string;
      /**
       * Format: date
       * @description Ideas are taken in until the end of this day.
       */
      closesOn: string;
      /** Format: date */
      announcesOn: string;
      code: string;
      titleKo: string;
      titleEn: string;
      summaryKo: string;
      summaryEn: string;
      isOpen: boolean;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @description Stable; branch on this */
      code: string;
      messages: {
        ko: string;
        en: string;
      };
      errors?: {
        field: string;
        code: string;
        messages: {
          ko: string;
          en: string;
        };
      }[];
      requestId: string;
    } & {
      [key: string]: unknown;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  CatalogueController_agencies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agency'][];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CatalogueController_topics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Topic'][];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CatalogueController_regions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Region'][];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CatalogueController_agenda: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaItem'][];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CatalogueController_reasons: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReasonOfDecision'][];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CasesController_queue: {
    parameters: {
      query?: {
        scope?: 'all' | 'mine' | 'unassigned' | 'triage' | 'overdue' | 'ended';
        state?: string;
        agency?: string;
        /** @description Part of a title, or a tracking number. */
        q?: string;
        /** @description `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasePage'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CasesController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseForStaff'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CasesController_claim: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseForStaff'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CasesController_release: {
    parameters: {
      query: {
        /** @description The version you saw. */
        version: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseForStaff'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CasesController_move: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseMoved'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WorkflowsController_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeasController_list: {
    parameters: {
      query?: {
        /** @description Words that all occur in the idea. */
        q?: string;
        state?: string;
        topic?: string;
        agency?: string;
        region?: string;
        call?: string;
        before?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdeaPage'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeasController_submit: {
    parameters: {
      query?: never;
      header: {
        'idempotency-key': string;
        /** @description 16 to 64 letters, digits, - or _ */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitIdeaDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdeaView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeasController_find: {
    parameters: {
      query?: {
        token?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdeaView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeasController_timeline: {
    parameters: {
      query?: {
        token?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntry'][];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeaActsController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdeaView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeaActsController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnerDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeaActsController_supplement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupplementDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdeaView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeaActsController_support: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeaActsController_unsupport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeaActsController_hide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HideDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IdeaActsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TrackingController_track: {
    parameters: {
      query?: {
        token?: string;
      };
      header?: never;
      path: {
        trackingNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdeaView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'][];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_save: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_discard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CallsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallView'][];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CallsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallView'];
        };
      };
      /** @description What went wrong and what to do about it */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
