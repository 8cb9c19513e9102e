/** Generated from docs/generated/openapi.json by `npm run generate`. */

export interface paths {
  '/api/v1/queues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Queues of background work */
    get: operations['Queues_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/queues/{queue}/retries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Try given-up work of a queue again */
    post: operations['Queues_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The public key of the ledger */
    get: operations['Ledger_key'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/checkpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Signed checkpoints of the ledger */
    get: operations['Ledger_checkpoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/checkpoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest checkpoint of the ledger */
    get: operations['Ledger_checkpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/consistency': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Proof that the ledger only grew */
    get: operations['Ledger_consistency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/holidays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Holidays of a year */
    get: operations['HolidaysController_list'];
    put?: never;
    /** Add a holiday */
    post: operations['HolidaysController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/holidays/{day}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a holiday */
    delete: operations['HolidaysController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The settings of the tenant */
    get: operations['Settings_read'];
    /** Change the settings of the tenant */
    put: operations['Settings_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/colour-contrast': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Measure a colour */
    get: operations['Settings_measure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
    /** Add an agency */
    post: operations['Agencies_addOne'];
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
  '/api/v1/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public services that exist already, each with the agency that offers it */
    get: operations['CatalogueController_services'];
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
    /** Add a ground of decisions */
    post: operations['Reasons_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reasons/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change a ground of decisions */
    put: operations['Reasons_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reasons/{code}/retirement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retire a ground of decisions */
    post: operations['Reasons_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reasons/{code}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a retired ground back into use */
    post: operations['Reasons_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reason-order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reorder the grounds of a kind */
    put: operations['Reasons_reorder'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accesses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who looked at whom */
    get: operations['AccessesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** For how long things are kept, and what was deleted */
    get: operations['RetentionController_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set for how many months things of a kind are kept */
    put: operations['RetentionController_change'];
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
    /** My sessions, the one used last first */
    get: operations['SessionsController_list'];
    put?: never;
    /** Sign in with e-mail and password */
    post: operations['SessionsController_signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finish signing in with a code */
    post: operations['SessionsController_finish'];
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
  '/api/v1/sessions/others': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End my other sessions */
    delete: operations['SessionsController_endOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End one of my sessions */
    delete: operations['SessionsController_endOne'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change my password */
    put: operations['PasswordsController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password-resets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for a link to a new password */
    post: operations['PasswordResetsController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password-resets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set a new password by the link */
    put: operations['PasswordResetsController_use'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts of staff */
    get: operations['PeopleController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change roles and agency */
    put: operations['PeopleController_grant'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/disabling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Disable an account */
    put: operations['PeopleController_disable'];
    post?: never;
    /** Enable an account */
    delete: operations['PeopleController_enable'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Reset the second factor of an account */
    delete: operations['PeopleController_resetFactor'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open invitations */
    get: operations['InvitationsController_list'];
    put?: never;
    /** Invite somebody */
    post: operations['InvitationsController_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/{id}/sendings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an invitation again */
    post: operations['InvitationsController_resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Withdraw an invitation */
    delete: operations['InvitationsController_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take up an invitation */
    post: operations['InvitationsController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for a link to open an account */
    post: operations['JoiningController_join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My second factor */
    get: operations['SecondFactorController_view'];
    put?: never;
    /** Begin to set up a second factor */
    post: operations['SecondFactorController_offer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/second-factor/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finish setting up a second factor */
    post: operations['SecondFactorController_enrol'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/second-factor/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Renew my recovery codes */
    put: operations['SecondFactorController_renew'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/identity-provider': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The identity provider of this tenant */
    get: operations['ProvidersController_show'];
    /** Set the identity provider */
    put: operations['ProvidersController_save'];
    post?: never;
    /** Remove the identity provider */
    delete: operations['ProvidersController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/identity-provider/offer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where one may sign in instead */
    get: operations['ProvidersController_offer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assurance-levels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Assurance levels asked for */
    get: operations['AssurancesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assurance-levels/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Choose the level of an action */
    put: operations['AssurancesController_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My API tokens */
    get: operations['ApiTokensController_list'];
    put?: never;
    /** Make an API token */
    post: operations['ApiTokensController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke an API token */
    delete: operations['ApiTokensController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your delegations */
    get: operations['DelegationsController_list'];
    put?: never;
    /** Name a delegate */
    post: operations['DelegationsController_name'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a delegation */
    delete: operations['DelegationsController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tenants of the platform */
    get: operations['GovernmentStatesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{code}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Suspend a tenant */
    put: operations['GovernmentStatesController_suspend'];
    post?: never;
    /** Resume a tenant */
    delete: operations['GovernmentStatesController_resume'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{code}/visits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Visit a tenant, with a reason */
    post: operations['GovernmentStatesController_visit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Visits of platform operators */
    get: operations['VisitsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visits/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Come in for a visit */
    post: operations['VisitsController_enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events of the ledger */
    get: operations['RecordsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The joint answer that is being drafted */
    get: operations['AnswersController_show'];
    /** Draft the joint answer */
    put: operations['AnswersController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/points/{id}/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm a point, or object */
    post: operations['AnswersController_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for a signature */
    get: operations['ApprovalsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign what others prepared */
    post: operations['ApprovalsController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals/{id}/returns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Return what was prepared */
    post: operations['ApprovalsController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/batch-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What could be done with cases together */
    post: operations['BatchesController_options'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/batch-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Preview a step on cases together */
    post: operations['BatchesController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your latest batches */
    get: operations['BatchesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A batch and what came of each case */
    get: operations['BatchesController_find'];
    /** Take a step on cases together */
    put: operations['BatchesController_make'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/batches/{id}/undoing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Undo a batch */
    post: operations['BatchesController_undo'];
    delete?: never;
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
  '/api/v1/cases/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many cases wait in parts of the queue */
    get: operations['CasesController_countQueue'];
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
  '/api/v1/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happens to cases, as it happens */
    get: operations['LiveController_watchCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/merge-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What merging this case into an earlier idea would come to */
    get: operations['MergesController_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Notes on a case */
    get: operations['NotesController_listNotes'];
    put?: never;
    /** Write a note */
    post: operations['NotesController_writeNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Edit a note */
    put: operations['NotesController_editNote'];
    post?: never;
    /** Take a note back */
    delete: operations['NotesController_takeNoteBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/opinions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Opinions about a case */
    get: operations['OpinionsController_list'];
    put?: never;
    /** Ask for opinions */
    post: operations['OpinionsController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/opinions/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give an opinion */
    post: operations['OpinionsController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say that you are at a case */
    put: operations['PresencesController_tellPresence'];
    post?: never;
    /** Say that you have left a case */
    delete: operations['PresencesController_tellLeaving'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rounds of a case */
    get: operations['RoundsController_list'];
    put?: never;
    /** Open a round */
    post: operations['RoundsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{id}/appointments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask more evaluators */
    post: operations['RoundsController_appoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{id}/excusals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Excuse an evaluator */
    post: operations['RoundsController_excuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{id}/scores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Score */
    post: operations['RoundsController_score'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{id}/recusals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Step back from a round */
    post: operations['RoundsController_recuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{id}/verdicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give the verdict */
    post: operations['RoundsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Templates of answers */
    get: operations['TemplatesController_listTemplates'];
    put?: never;
    /** Add a template */
    post: operations['TemplatesController_addTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/answer-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Templates filled in for a case */
    get: operations['TemplatesController_fillTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change a template */
    put: operations['TemplatesController_changeTemplate'];
    post?: never;
    /** Remove a template */
    delete: operations['TemplatesController_removeTemplate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The draft of the workflow */
    get: operations['WorkflowDraftsController_find'];
    /** Save the draft */
    put: operations['WorkflowDraftsController_save'];
    post?: never;
    /** Discard the draft */
    delete: operations['WorkflowDraftsController_discard'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-draft/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The faults of a definition, and its drawing */
    post: operations['WorkflowDraftsController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-draft/simulations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a definition would mean for open cases */
    post: operations['WorkflowDraftsController_simulate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-draft/walks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A made-up case, stepped by hand */
    post: operations['WorkflowDraftsController_walk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-draft/publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish the draft */
    post: operations['WorkflowDraftsController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Versions of the workflow */
    get: operations['WorkflowVersionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A version as JSON */
    get: operations['WorkflowVersionsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-versions/{version}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Compare two versions */
    get: operations['WorkflowVersionsController_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-versions/{version}/diagram': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A version as SVG */
    get: operations['WorkflowVersionsController_draw'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-versions/{version}/restorations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Restore a version as the draft */
    post: operations['WorkflowVersionsController_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-versions/{version}/adoptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move open cases to a version */
    post: operations['WorkflowVersionsController_adopt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow-schema': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** JSON Schema of a workflow definition */
    get: operations['WorkflowVersionsController_schema'];
    put?: never;
    post?: never;
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
    /** Public ideas, found by words and filters */
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
  '/api/v1/ideas/{id}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was merged and split around an idea */
    get: operations['IdeasController_linksOf'];
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
  '/api/v1/ideas/{id}/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a request as the proposer */
    post: operations['IdeaActsController_request'];
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
  '/api/v1/ideas/{id}/objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Object to your idea being hidden */
    post: operations['IdeaActsController_objectToIdeaHiding'];
    delete?: never;
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
  '/api/v1/track/{trackingNumber}/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Proof that an idea was received */
    get: operations['Tracking_proof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add files to an idea that is to be submitted */
    post: operations['AttachmentsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Fetch a file */
    get: operations['AttachmentsController_fetch'];
    put?: never;
    post?: never;
    /** Take out a file before it is sent */
    delete: operations['AttachmentsController_takeOut'];
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
  '/api/v1/ideas/{id}/follow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Follow an idea */
    put: operations['FollowsController_follow'];
    post?: never;
    /** Stop following an idea */
    delete: operations['FollowsController_unfollow'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/satisfaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How content proposers are, by agency */
    get: operations['SatisfactionController_satisfactionByAgency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/satisfaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How content you said you are with the answer */
    get: operations['SatisfactionController_ownSatisfaction'];
    /** Say how content you are with the answer */
    put: operations['SatisfactionController_saySatisfaction'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/satisfaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the proposer makes of the answers */
    get: operations['SatisfactionController_satisfactionOfCase'];
    put?: never;
    post?: never;
    delete?: never;
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
    /** Begin a call */
    post: operations['Calls_add'];
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
    /** Change a call */
    put: operations['Calls_change'];
    post?: never;
    /** Remove a draft of a call */
    delete: operations['Calls_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{code}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Extend a call, delay its announcement, or tell that nobody won */
    post: operations['CallsController_giveNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/challenges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A piece of work that shows that a guest is no machine */
    get: operations['ChallengesController_challenge'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/comment-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether ideas take comments, and when reports take one from view */
    get: operations['CommentRulesController_readCommentRules'];
    /** Change what is held of comments */
    put: operations['CommentRulesController_changeCommentRules'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/comments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One comment */
    get: operations['CommentsController_findComment'];
    /** Write your comment anew */
    put: operations['CommentsController_editComment'];
    post?: never;
    /** Take your comment back */
    delete: operations['CommentsController_takeCommentBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/comments/{id}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Report a comment */
    post: operations['CommentsController_reportComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Report an idea */
    post: operations['CommentsController_reportIdea'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/comments/{id}/objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Object to your comment being hidden */
    post: operations['CommentsController_objectToHiding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Comments on an idea */
    get: operations['IdeaCommentsController_commentsOf'];
    put?: never;
    /** Comment on an idea */
    post: operations['IdeaCommentsController_writeComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Comments that wait for a decision, or are hidden */
    get: operations['ModerationController_moderatedComments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/ideas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ideas that were reported, or whose hiding is objected to */
    get: operations['ModerationController_reportedIdeas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/ideas/{id}/keeping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Find nothing wrong with a reported idea */
    post: operations['ModerationController_keepIdea'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/ideas/{id}/objection-refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leave an idea hidden in spite of an objection */
    post: operations['ModerationController_refuseIdeaObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/comments/{id}/keeping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Find nothing wrong with a reported comment */
    post: operations['ModerationController_keepComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/comments/{id}/hiding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Hide a comment, on a ground */
    put: operations['ModerationController_hideComment'];
    post?: never;
    /** Show a hidden comment again */
    delete: operations['ModerationController_restoreComment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/comments/{id}/objection-refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leave a comment hidden in spite of an objection */
    post: operations['ModerationController_refuseObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/held-ideas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ideas that wait because a machine may have sent them */
    get: operations['HeldIdeasController_heldIdeas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/held-ideas/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Release a held idea */
    post: operations['HeldIdeasController_releaseIdea'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/moderation/held-ideas/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reject a held idea, on a ground */
    post: operations['HeldIdeasController_rejectIdea'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invalidation-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Count the support that meets conditions */
    post: operations['InvalidationsController_previewInvalidation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invalidations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The latest invalidations */
    get: operations['InvalidationsController_listInvalidations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invalidations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An invalidation and how far it is */
    get: operations['InvalidationsController_findInvalidation'];
    /** Invalidate the support that meets conditions */
    put: operations['InvalidationsController_invalidate'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invalidations/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop an invalidation */
    post: operations['InvalidationsController_stopInvalidation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invalidations/{id}/undoing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Undo an invalidation */
    post: operations['InvalidationsController_undoInvalidation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/support-signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Signs that the support of an idea was arranged */
    get: operations['SupportSignalsController_supportSignals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/support-signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Signs of arranged support that wait for somebody */
    get: operations['OpenSignalsController_openSignals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/support-signals/{id}/settlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Settle a sign of arranged support */
    post: operations['OpenSignalsController_settleSignal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All calls, for administrators */
    get: operations['Calls_register'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{code}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish a call */
    post: operations['Calls_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{code}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Extend a call */
    post: operations['Calls_extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{code}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a call before its day */
    post: operations['Calls_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{code}/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Write the questions of a call */
    put: operations['Calls_ask'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/proposers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The proposers of an idea and their shares */
    get: operations['JointProposersController_of'];
    /** State joint proposers and shares */
    put: operations['JointProposersController_state'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/proposals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The joint proposal you are named in */
    get: operations['ProposalsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/proposals/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agree to a joint proposal, or decline */
    post: operations['ProposalsController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consent-texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The texts that people are asked to agree to */
    get: operations['ConsentTextsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is known of you, what you agreed to, and who looked */
    get: operations['OwnDataController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-data/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything of yours as a zip */
    get: operations['OwnDataController_archive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-data/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Agree to one of the texts shown now */
    put: operations['OwnDataController_agree'];
    post?: never;
    /** Take a consent back */
    delete: operations['OwnDataController_withdrawConsent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-data/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask to be forgotten */
    post: operations['OwnDataController_requestErasure'];
    /** Take that wish back */
    delete: operations['OwnDataController_undoErasure'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/paper-ideas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enter an idea from the counter, the telephone or paper */
    post: operations['PaperController_enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/paper-ideas/{id}/codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give out a new code */
    post: operations['PaperController_renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/track/{trackingNumber}/opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open an idea with the code from the paper */
    post: operations['PaperController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/proposer-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** See who proposed an idea */
    post: operations['ProposerViewsController_reveal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many near-copies ideas have */
    get: operations['CampaignsController_sizes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/campaign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The near-copies of a case */
    get: operations['CampaignsController_campaign'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/campaign/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Merge the near-copies of a case into the first */
    post: operations['CampaignsController_mergeAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/routing-models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Models that suggest agencies */
    get: operations['ModelsController_list'];
    put?: never;
    /** Train a new model */
    post: operations['ModelsController_train'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/routing-models/{version}/restorations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Go back to a version of the model */
    post: operations['ModelsController_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/routing-threshold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set how sure the model must be */
    put: operations['ModelsController_setThreshold'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/routing-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The routing rules */
    get: operations['RulesController_list'];
    put?: never;
    /** Add a routing rule */
    post: operations['RulesController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/routing-rules/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change a routing rule */
    put: operations['RulesController_change'];
    post?: never;
    /** Remove a routing rule */
    delete: operations['RulesController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/routing-rule-order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reorder the routing rules */
    put: operations['RulesController_reorder'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/routing-rule-trials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Try routing rules out on past ideas */
    post: operations['RulesController_try'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/similar-ideas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ideas like the one being written, and services that exist already */
    get: operations['SimilarController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/suggestion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which agency a case may belong to, and why */
    get: operations['SuggestionsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/milestones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The steps on the way to the promised day */
    get: operations['MilestonesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/milestones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a step to a promise */
    post: operations['MilestonesController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/milestones/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change a step */
    put: operations['MilestonesController_change'];
    post?: never;
    /** Remove a step */
    delete: operations['MilestonesController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/milestones/{id}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark a step as reached */
    post: operations['MilestonesController_reach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-adoptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The nation’s open calls, and which of them this town holds too */
    get: operations['CallAdoptionsController_listOpen'];
    put?: never;
    /** Hold a call of the nation in one’s own words */
    post: operations['CallAdoptionsController_adopt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{code}/reach': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many ideas a call has, here and in the towns that hold it too */
    get: operations['CallAdoptionsController_reach'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/crossings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ideas that crossed between this government and others */
    get: operations['CrossingsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/crossings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The record of an idea’s travels */
    get: operations['CrossingsController_ofCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/crossings/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a recommended idea up */
    post: operations['CrossingsController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/crossings/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Do not take a recommended idea up */
    post: operations['CrossingsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/crossings/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let name and contact go along */
    post: operations['CrossingsController_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/governments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The other governments that are open */
    get: operations['GovernmentsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ideas/{id}/story': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole way of an idea, here and in other governments */
    get: operations['StoriesController_story'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agency-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All agencies, for administrators */
    get: operations['Agencies_register'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agency-list-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Look through a list of agencies */
    post: operations['Agencies_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agency-lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add agencies from a list */
    post: operations['Agencies_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change an agency */
    put: operations['Agencies_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{code}/retirement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retire an agency */
    post: operations['Agencies_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is missing before the tenant opens */
    get: operations['Opening_read'];
    put?: never;
    /** Open the tenant to citizens */
    post: operations['Opening_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/opening/lines/{line}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Tick a line of the checklist */
    put: operations['Opening_tick'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ways of messages beside mail */
    get: operations['ChannelsController_listChannels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels/{channel}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Turn a way of messages on or off */
    put: operations['ChannelsController_turnChannel'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/dispatches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What went to a webhook */
    get: operations['DispatchesController_listDispatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dispatches/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event to its webhook again */
    post: operations['DispatchesController_resendDispatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages and their state */
    get: operations['MessagesController_listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A message and its attempts */
    get: operations['MessagesController_showMessage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a message again */
    post: operations['MessagesController_retryMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leave an uncertain message */
    post: operations['MessagesController_leaveMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My notices */
    get: operations['NoticesController_listNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Mark all notices as read */
    put: operations['NoticesController_readNotices'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/{id}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Mark a notice as read */
    put: operations['NoticesController_readNotice'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-phone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Give a number for messages */
    put: operations['OwnPhoneController_askPhone'];
    post?: never;
    /** Take my number away */
    delete: operations['OwnPhoneController_removePhone'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-phone/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm the number by its code */
    post: operations['OwnPhoneController_confirmPhone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/message-preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How I wish to be told */
    get: operations['PreferencesController_showPreferences'];
    /** Choose how I am told */
    put: operations['PreferencesController_setPreferences'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/message-texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages and whose words they have */
    get: operations['TextsController_listTexts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/message-texts/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a message says */
    get: operations['TextsController_showText'];
    /** Say a message in own words */
    put: operations['TextsController_changeText'];
    post?: never;
    /** Go back to the shipped message */
    delete: operations['TextsController_resetText'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/message-texts/{name}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** See what a message would look like */
    post: operations['TextsController_previewText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Webhooks */
    get: operations['WebhooksController_listWebhooks'];
    put?: never;
    /** Register a webhook */
    post: operations['WebhooksController_registerWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a webhook */
    delete: operations['WebhooksController_removeWebhook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Promised and done, and elapsed days by lane */
    get: operations['ResultsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/results/promises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The promises behind a figure */
    get: operations['ResultsController_promises'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/open-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What open data there are */
    get: operations['OpenDataController_describe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/open-data/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file of open data */
    get: operations['OpenDataController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/feeds/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** News as a feed */
    get: operations['FeedsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What figures there are */
    get: operations['FiguresController_describe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One figure */
    get: operations['FiguresController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff-figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures for staff */
    get: operations['FiguresController_forStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/figures/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A figure as a file */
    get: operations['FiguresController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Periods of statutory reports */
    get: operations['ReportsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/{period}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A statutory report */
    get: operations['ReportsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/{period}/csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A statutory report as CSV */
    get: operations['ReportsController_load'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/{period}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a statutory report */
    post: operations['ReportsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/wordings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Phrases of the site, shipped and own */
    get: operations['Wordings_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/wordings/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say a phrase in own words */
    put: operations['Wordings_change'];
    post?: never;
    /** Go back to the shipped words */
    delete: operations['Wordings_reset'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    FailureView: {
      /** @description The kind of error and its code, such as `QueryFailedError 23505`; the log of the worker has the rest. */
      reason: string;
      count: number;
      /**
       * Format: date-time
       * @description When the oldest of them was announced.
       */
      since: string;
    };
    QueueView: {
      /** @description How long the oldest one that is not given up has been waiting. */
      oldestSeconds: number;
      /** @description Why deliveries failed, the most frequent reason first. */
      failures: components['schemas']['FailureView'][];
      queue: string;
      /** @description Not handed to a worker yet. */
      waiting: number;
      /** @description Handed to a worker. */
      active: number;
      /** @description Failed before, to be tried again after a while. */
      delayed: number;
      /** @description Given up after twenty tries: they stay until somebody has them tried again. */
      failed: number;
      /** @description Of tenants that are suspended; they go on when those do. */
      standing: number;
    };
    RetriedView: {
      /** @description How many are tried again. */
      retried: number;
    };
    LedgerKeyView: {
      /** @description Whose ledger: the first line of its checkpoints. */
      origin: string;
      /** @description The 32 bytes of the Ed25519 key, Base64. */
      publicKey: string;
      /** @description The same with its name: https://c2sp.org/signed-note. */
      verifierKey: string;
    };
    CheckpointView: {
      /** @description Events in the ledger. */
      size: number;
      /** @description Root of the Merkle tree over them (RFC 9162), Base64. */
      root: string;
      /** Format: date-time */
      signedAt: string;
      /** @description As it was signed: https://c2sp.org/tlog-checkpoint. */
      note: string;
    };
    CheckpointPage: {
      items: components['schemas']['CheckpointView'][];
      /** @description `before` of the next page; null on the last one. */
      next: number | null;
    };
    ConsistencyView: {
      from: number;
      to: number;
      /** @description Hashes in Base64, as RFC 9162 orders them */
      path: string[];
      /** @description Root of the first `from` events, Base64. */
      fromRoot: string;
      /** @description Root of the first `to` events, Base64. */
      toRoot: string;
    };
    HolidayView: {
      /** Format: date */
      day: string;
      nameKo: string;
      nameEn: string;
      /** @description By the official almanac; the tenant's own can be removed. */
      isOfficial: boolean;
    };
    YearOfHolidays: {
      holidays: components['schemas']['HolidayView'][];
      year: number;
      /** @description The almanac of the year is not published yet: deadlines in it may still move. */
      isProvisional: boolean;
    };
    HolidayDto: {
      /**
       * Format: date
       * @example 2026-12-31
       */
      day: string;
      /** @example 임시공휴일 */
      nameKo: string;
      /** @example Temporary public holiday */
      nameEn: string;
    };
    FormerSettingsView: {
      languages: ('ko' | 'en')[];
      colour: string | null;
      /** Format: date-time */
      replacedAt: string;
      nameKo: string;
      nameEn: string;
      siteNameKo: string;
      siteNameEn: string;
    };
    SettingsView: {
      languages: ('ko' | 'en')[];
      colour: string | null;
      /** @description What stood before the last change. Save it again to put it back. */
      former: components['schemas']['FormerSettingsView'] | null;
      version: number;
      nameKo: string;
      nameEn: string;
      siteNameKo: string;
      siteNameEn: string;
    };
    SettingsDto: {
      /** @example 제주특별자치도 */
      nameKo: string;
      /** @example Jeju */
      nameEn: string;
      /**
       * @description What its site calls itself, in its head and in every title.
       * @example 제주마당
       */
      siteNameKo: string;
      /** @example Jeju Madang */
      siteNameEn: string;
      /** @description What its site speaks; the first one where nobody asks for another. */
      languages: ('ko' | 'en')[];
      /**
       * @description `#rrggbb` for links, buttons and marks; left out for the blue of the design system.
       * @example #0b50d0
       */
      colour?: string | null;
      /** @description The version you saw. 409 with the current settings when it is outdated. */
      version: number;
    };
    ColourView: {
      /**
       * @description To one, against white: links, and white words on a button. 4.5 is due.
       * @example 6.83
       */
      onWhite: number;
      /**
       * @description To one, as a link in a shaded box. 4.5 is due.
       * @example 6.04
       */
      onShade: number;
      /** @description The nearest colour of the same hue that is enough; null where this one is. */
      proposal: string | null;
      isEnough: boolean;
    };
    Agency: {
      tenantId: string;
      code: string;
      nameKo: string;
      nameEn: string;
      kind: string;
      parentCode: string | null;
      competenceKo: string;
      competenceEn: string;
      /** @description Where the office is reached; empty where it says nothing of that. */
      contact: string;
      /** @description Counts changes; whoever writes names the version they saw. */
      version: number;
      /** @description The article that gives it its business. */
      legalBasis: string;
      validFrom: string | null;
      validTo: string | null;
      /** @description It settles whose business a case is, and keeps what is nobody's. */
      isCoordinator: boolean;
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
    PublicService: {
      tenantId: string;
      code: string;
      nameKo: string;
      nameEn: string;
      summaryKo: string;
      summaryEn: string;
      /** @description Who offers it. */
      agencyCode: string;
      /** @description Where it is asked for; null where it has no site of its own. */
      link: string | null;
    };
    ReasonOfDecision: {
      /** @enum {string} */
      kind: 'supplement' | 'non_adoption' | 'transfer' | 'reopening' | 'fast_track' | 'effect_grade' | 'hide';
      tenantId: string;
      code: string;
      nameKo: string;
      nameEn: string;
      legalBasis: string | null;
      position: number;
      /** @description Counts changes; whoever writes names the version they saw. */
      version: number;
      /** @description From this day on nobody chooses it; old decisions keep it. */
      retiredOn: string | null;
    };
    NewReasonDto: {
      /** @example 이미 시행 중 */
      nameKo: string;
      /** @example Already in force */
      nameEn: string;
      /**
       * @description The article behind it.
       * @example 국민 제안 규정 제2조제1호
       */
      legalBasis?: string | null;
      /**
       * @description By which it is known for good: decisions name it.
       * @example already-in-force
       */
      code: string;
      /**
       * @description The decision it is a ground of; one that has grounds already.
       * @example non_adoption
       */
      kind: string;
    };
    ChangeReasonDto: {
      /** @example 이미 시행 중 */
      nameKo: string;
      /** @example Already in force */
      nameEn: string;
      /**
       * @description The article behind it.
       * @example 국민 제안 규정 제2조제1호
       */
      legalBasis?: string | null;
      /** @description The version you saw. 409 with the current ground when it is outdated. */
      version: number;
    };
    ReasonVersionDto: {
      /** @description The version you saw. 409 with the current ground when it is outdated. */
      version: number;
    };
    ReasonOrderDto: {
      /** @example non_adoption */
      kind: string;
      /** @description Codes of all grounds of the kind, as you saw them. 409 when they stand otherwise by now. */
      seen: string[];
      /** @description The same codes in the order they are to have. */
      order: string[];
    };
    AccessView: {
      agencyCode: string | null;
      /** @enum {string} */
      act: 'proposer_shown' | 'seal_opened';
      /**
       * Format: uuid
       * @description The case it was for.
       */
      subjectId: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      personId: string;
      /** Format: uuid */
      accountId: string;
      accountName: string | null;
      /** Format: date-time */
      at: string;
      roles: string[];
      reason: string;
    };
    AccessPage: {
      items: components['schemas']['AccessView'][];
      /**
       * Format: uuid
       * @description Pass as `before` for the next page; null on the last.
       */
      next: string | null;
    };
    /** @enum {string} */
    RetentionKind: 'adopted' | 'declined' | 'withdrawn' | 'drafts' | 'accesses';
    RetentionView: {
      kind: components['schemas']['RetentionKind'];
      law: string | null;
      months: number;
      /** @description The least that the law allows. */
      least: number;
    };
    SweepView: {
      /** @description How many, by kind. */
      counts: {
        [key: string]: number;
      };
      /** Format: date-time */
      at: string;
    };
    RetentionOverview: {
      rules: components['schemas']['RetentionView'][];
      /** @description The latest ten. */
      sweeps: components['schemas']['SweepView'][];
    };
    RetentionDto: {
      months: number;
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
      roles: (
        | 'citizen'
        | 'evaluator'
        | 'reviewer'
        | 'lead'
        | 'approver'
        | 'administrator'
        | 'auditor'
        | 'operator'
        | 'visitor'
      )[];
      agencyCode: string | null;
      /** @description The lines of the table of permissions that their roles open. */
      permissions: (
        | 'anyone'
        | 'sign-in'
        | 'account'
        | 'ideas.support'
        | 'ideas.hide'
        | 'comments.write'
        | 'comments.moderate'
        | 'ideas.release'
        | 'supports.watch'
        | 'supports.invalidate'
        | 'papers.take'
        | 'persons.reveal'
        | 'cases.read'
        | 'cases.move'
        | 'colleagues.tell'
        | 'templates.keep'
        | 'approvals.sign'
        | 'rounds.score'
        | 'delegations.keep'
        | 'tokens.keep'
        | 'figures.read'
        | 'figures.close'
        | 'crossings.read'
        | 'crossings.answer'
        | 'people.read'
        | 'people.change'
        | 'accesses.read'
        | 'ledger.read'
        | 'settings.read'
        | 'settings.change'
        | 'messages.read'
        | 'messages.settle'
        | 'routing.read'
        | 'routing.change'
        | 'workflow.read'
        | 'workflow.change'
        | 'work.read'
        | 'tenants.manage'
      )[];
    };
    SessionView: {
      account: components['schemas']['AccountView'];
      /** Format: date-time */
      expiresAt: string;
      /** @description For programs: send it as `Authorization: Bearer`. Browsers get a cookie. */
      token: string;
      /**
       * @description What the session waits for before it opens anything: a code, or that a second factor is set up.
       * @enum {string|null}
       */
      due: 'code' | 'enrolment' | null;
    };
    CodeDto: {
      /**
       * @description Six digits of the authenticator app, or a recovery code.
       * @example 123456
       */
      code: string;
    };
    OwnSessionView: {
      /** Format: uuid */
      id: string;
      /** @description Browser and system, such as `Chrome, Windows`; empty where they are not known. */
      device: string;
      /** Format: date-time */
      beganAt: string;
      /**
       * Format: date-time
       * @description To the minute.
       */
      seenAt: string;
      /** @description The one that asks. */
      isCurrent: boolean;
    };
    PasswordDto: {
      /** @description The one that holds now. */
      present: string;
      /** @description 12 characters or more, none that others try first. */
      password: string;
    };
    RenewedView: {
      /** Format: date-time */
      expiresAt: string;
      /** @description For programs: send it as `Authorization: Bearer`. Browsers get a cookie. */
      token: string;
    };
    AskResetDto: {
      /**
       * Format: email
       * @example citizen@example.kr
       */
      email: string;
    };
    UseResetDto: {
      /** @description From the link in the mail. */
      token: string;
      /** @description 12 characters or more, none that others try first. */
      password: string;
    };
    PersonView: {
      /** Format: uuid */
      id: string;
      name: string;
      email: string;
      roles: (
        | 'citizen'
        | 'evaluator'
        | 'reviewer'
        | 'lead'
        | 'approver'
        | 'administrator'
        | 'auditor'
        | 'operator'
        | 'visitor'
      )[];
      agencyCode: string | null;
      isDisabled: boolean;
      hasSecondFactor: boolean;
      /** @description One's own account is left to other administrators. */
      isSelf: boolean;
    };
    PeoplePage: {
      items: components['schemas']['PersonView'][];
      /**
       * Format: uuid
       * @description For `after`; null on the last page.
       */
      next: string | null;
    };
    GrantsDto: {
      roles: ('citizen' | 'evaluator' | 'reviewer' | 'lead' | 'approver' | 'administrator' | 'auditor')[];
      /**
       * @description Whoever evaluates, reviews, leads or approves does so for an agency.
       * @example mois
       */
      agencyCode?: string;
    };
    InvitationView: {
      /** Format: uuid */
      id: string;
      email: string;
      roles: (
        | 'citizen'
        | 'evaluator'
        | 'reviewer'
        | 'lead'
        | 'approver'
        | 'administrator'
        | 'auditor'
        | 'operator'
        | 'visitor'
      )[];
      agencyCode: string | null;
      /** Format: date-time */
      invitedAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description Its link opens no more; it may be sent anew. */
      isExpired: boolean;
    };
    InviteDto: {
      roles: ('citizen' | 'evaluator' | 'reviewer' | 'lead' | 'approver' | 'administrator' | 'auditor')[];
      /**
       * @description Whoever evaluates, reviews, leads or approves does so for an agency.
       * @example mois
       */
      agencyCode?: string;
      /**
       * Format: email
       * @example kim@jeju.example.kr
       */
      email: string;
    };
    AcceptanceDto: {
      /** @description From the link in the mail. */
      token: string;
      /** @example 김제주 */
      name: string;
      /** @description 12 characters or more, none that others try first. */
      password: string;
    };
    JoinDto: {
      /**
       * Format: email
       * @example citizen@example.kr
       */
      email: string;
      /**
       * @description The language of mails to this address; Korean where none is given.
       * @enum {string}
       */
      language?: 'ko' | 'en';
    };
    SecondFactorView: {
      isSetUp: boolean;
      isRequired: boolean;
      recoveryCodesLeft: number;
    };
    OfferView: {
      /** @description To type where no camera is at hand. */
      secret: string;
      /** @description `otpauth://`, as the picture has it. */
      uri: string;
      /** @description A picture to scan, SVG. */
      qr: string;
    };
    EnrolledView: {
      /** Format: date-time */
      expiresAt: string;
      /** @description For programs: send it as `Authorization: Bearer`. Browsers get a cookie. */
      token: string;
      recoveryCodes: string[];
    };
    RecoveryCodesView: {
      /** @description Each takes the app's place once. They are shown now and never again. */
      recoveryCodes: string[];
    };
    ProviderView: {
      assuranceClaim: string | null;
      nameKo: string;
      nameEn: string;
      issuer: string;
      clientId: string;
      scope: string;
      subjectClaim: string;
      nameClaim: string;
      emailClaim: string;
      assuranceValues: string[];
      isEnabled: boolean;
      /** Format: date-time */
      updatedAt: string;
    };
    ProviderSettings: {
      provider: components['schemas']['ProviderView'] | null;
      /** @description Where the provider sends the browser back to. */
      redirectUri: string;
      /** @description Where it may send the browser after signing out. */
      signedOutUri: string;
      /** @description Where it tells us that somebody signed out there (back-channel logout). */
      backChannelUri: string;
      /** @description The environment variable in which the operator may keep the client secret, instead of the database. */
      secretVariable: string;
      /** @description The operator keeps the secret: none is asked for here. */
      isSecretOutside: boolean;
    };
    ProviderName: {
      nameKo: string;
      nameEn: string;
    };
    OfferedProvider: {
      provider: components['schemas']['ProviderName'] | null;
    };
    ProviderDto: {
      /** @example 디지털원패스 */
      nameKo: string;
      /** @example Digital OnePass */
      nameEn: string;
      /**
       * @description The issuer, exactly as the provider writes it. Its description is read before anything is saved.
       * @example https://login.example.kr
       */
      issuer: string;
      clientId: string;
      /** @description Kept encrypted and never given back. Left out: the one that is kept stays, for the same issuer and client. */
      clientSecret?: string;
      /**
       * @description Scopes asked for beside `openid`.
       * @example profile email
       */
      scope?: string;
      /**
       * @description The claim that tells one person from all others; of its value only a keyed hash is kept.
       * @example sub
       */
      subjectClaim: string;
      /** @example name */
      nameClaim: string;
      /** @example email */
      emailClaim: string;
      /**
       * @description The claim that tells how the person was identified; left out, this provider proves no identity.
       * @example acr
       */
      assuranceClaim?: string;
      /** @description Values of that claim which count as a verified identity. */
      assuranceValues: string[];
      /** @description Whether the site offers it. */
      isEnabled: boolean;
    };
    LevelView: {
      /** @enum {string} */
      action: 'submit' | 'support' | 'comment' | 'propose_jointly';
      /** @enum {string} */
      level: 'anonymous' | 'contact_confirmed' | 'identity_verified';
      choices: ('anonymous' | 'contact_confirmed' | 'identity_verified')[];
    };
    LevelDto: {
      /** @enum {string} */
      level: 'anonymous' | 'contact_confirmed' | 'identity_verified';
    };
    TokenView: {
      /** Format: uuid */
      id: string;
      scopes: ('catalogue:read' | 'ideas:read' | 'ideas:write' | 'cases:read' | 'cases:move')[];
      /**
       * Format: date-time
       * @description To the hour.
       */
      lastUsedAt: string | null;
      /** Format: date-time */
      revokedAt: string | null;
      name: string;
      /** @description Its last four letters. */
      ending: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    NewTokenDto: {
      /**
       * @description What it is for.
       * @example 통계 내려받기
       */
      name: string;
      scopes: ('catalogue:read' | 'ideas:read' | 'ideas:write' | 'cases:read' | 'cases:move')[];
      /**
       * Format: date
       * @description The last day on which it works, at most a year from now.
       * @example 2026-12-31
       */
      expiresOn: string;
    };
    IssuedToken: {
      /** Format: uuid */
      id: string;
      scopes: ('catalogue:read' | 'ideas:read' | 'ideas:write' | 'cases:read' | 'cases:move')[];
      /**
       * Format: date-time
       * @description To the hour.
       */
      lastUsedAt: string | null;
      /** Format: date-time */
      revokedAt: string | null;
      name: string;
      /** @description Its last four letters. */
      ending: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      token: string;
    };
    DelegationView: {
      /** Format: uuid */
      id: string;
      /** @description The name of whoever is away. */
      absent: string | null;
      delegate: string | null;
      /** Format: date */
      from: string;
      /** Format: date */
      until: string;
      /** @enum {string} */
      state: 'coming' | 'running' | 'over' | 'revoked';
    };
    ColleagueView: {
      /** Format: uuid */
      accountId: string;
      name: string;
    };
    DelegationsView: {
      /** @description Who stands in for whoever asks. */
      given: components['schemas']['DelegationView'][];
      /** @description For whom whoever asks stands in. */
      held: components['schemas']['DelegationView'][];
      /** @description Who may be named. */
      colleagues: components['schemas']['ColleagueView'][];
    };
    DelegationDto: {
      /**
       * Format: uuid
       * @description The account of a colleague of the same agency.
       */
      delegate: string;
      /**
       * Format: date
       * @description The first day away.
       * @example 2026-12-31
       */
      from: string;
      /**
       * Format: date
       * @description The last day away.
       * @example 2026-12-31
       */
      until: string;
    };
    GovernmentStateView: {
      /** Format: date-time */
      suspendedAt: string | null;
      /**
       * Format: date-time
       * @description When everything it has is deleted.
       */
      deleteAt: string | null;
      code: string;
      nameKo: string;
      nameEn: string;
      address: string;
      /** @description The operator's own account is here. */
      isOwn: boolean;
    };
    GovernmentStatesPage: {
      items: components['schemas']['GovernmentStateView'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
    };
    VisitDto: {
      /**
       * @description Why what citizens wrote must be seen; their administrators and auditors read it.
       * @example 검색 오류 신고 확인
       */
      reason: string;
    };
    VisitBegunView: {
      /** Format: uuid */
      id: string;
      address: string;
      /** Format: date-time */
      endsAt: string;
    };
    VisitView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      accountId: string;
      operator: string | null;
      /**
       * Format: date-time
       * @description Null while the operator has not come in.
       */
      enteredAt: string | null;
      reason: string;
      /** Format: date-time */
      beganAt: string;
      /** Format: date-time */
      endsAt: string;
    };
    EnterDto: {
      /** @description From the address. */
      token: string;
    };
    RecordView: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description What it is about: an idea with its case, an account, a setting.
       */
      subjectId: string;
      /** @description Its place in the chain of that subject, from 1 without gaps. */
      sequence: number;
      /** Format: uuid */
      actorId: string | null;
      actorName: string | null;
      data: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      at: string;
      kind: string;
      actorKind: string;
      /** @description In hexadecimal digits; each holds the one before. */
      hash: string;
    };
    RecordPage: {
      items: components['schemas']['RecordView'][];
      /**
       * Format: uuid
       * @description Pass as `before` for the next page; null on the last.
       */
      next: string | null;
    };
    DraftedPointView: {
      /** @enum {string} */
      decision: 'taken_up' | 'partly' | 'not_taken_up';
      /**
       * Format: date
       * @description The day by which it is done.
       */
      doneBy: string | null;
      /** Format: uuid */
      id: string;
      /**
       * @description `own`: of the agency that drafts; `silent`: its agency let the day pass.
       * @enum {string}
       */
      consent: 'own' | 'asked' | 'confirmed' | 'objected' | 'silent';
      /** @description Why it objects. */
      reason: string | null;
      /** Format: date */
      confirmBy: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      answeredBy: string | null;
      /** @description Whoever asks may confirm it or object. */
      isConfirmable: boolean;
      heading: string;
      text: string;
      /** @description Code of the agency that answers for it. */
      agency: string;
    };
    AnswerView: {
      points: components['schemas']['DraftedPointView'][];
      /**
       * Format: date
       * @description The last day that co-owners may be given, and the one they are where none is named.
       */
      latestOn: string | null;
      /** @description Agencies that a point may name: the one that has the case, then the co-owners. */
      agencies: string[];
      isDraftable: boolean;
    };
    PointDto: {
      /**
       * Format: uuid
       * @description Of a point that was drafted before. Unchanged, it keeps what its agency said.
       */
      id?: string;
      heading: string;
      text: string;
      /** @description The agency that answers for it: the one that has the case, or a co-owner. */
      agency: string;
      /** @enum {string} */
      decision: 'taken_up' | 'partly' | 'not_taken_up';
      /**
       * Format: date
       * @description The day by which it is done.
       * @example 2026-12-31
       */
      doneBy?: string;
    };
    AnswerDto: {
      /**
       * Format: date
       * @description The last day on which co-owners are waited for. The latest possible unless another is named.
       * @example 2026-12-31
       */
      confirmBy?: string;
      /** @description All points in order; none where the answer is to have none. */
      points: components['schemas']['PointDto'][];
      /** @description The version of the case you saw. */
      version: number;
    };
    ConsentDto: {
      /** @enum {string} */
      consent: 'confirmed' | 'objected';
      /** @description Why one objects. */
      reason?: string;
    };
    BilingualView: {
      ko: string;
      en: string;
    };
    ApprovalView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ideaId: string;
      /** @description What was filled in, by field name. */
      fields: {
        [key: string]: unknown;
      };
      /** @description Name of whoever prepared it. */
      preparedBy: string | null;
      /** Format: date */
      dueOn: string | null;
      /** @description Who is away and would be signed for, by name; null for whoever signs by their own right. */
      onBehalfOf: string | null;
      trackingNumber: string;
      /** @description Title of the idea. */
      title: string;
      transition: string;
      label: components['schemas']['BilingualView'];
      /** Format: date-time */
      preparedAt: string;
      /** @description Prepared by whoever asks: somebody else must sign it. */
      isMine: boolean;
      /** @description Whether whoever asks may sign it. */
      isSignable: boolean;
    };
    SignDto: {
      ids: string[];
    };
    SignedView: {
      /** Format: uuid */
      id: string;
      /** @description The code of what stood in the way. */
      code: string | null;
      messages: components['schemas']['BilingualView'] | null;
      isSigned: boolean;
    };
    ReturnDto: {
      /** @description What is to be changed. */
      remark: string;
    };
    BatchCaseDto: {
      /** Format: uuid */
      ideaId: string;
      /** @description The version you saw. */
      version: number;
    };
    BatchCasesDto: {
      cases: components['schemas']['BatchCaseDto'][];
    };
    FieldOfMove: {
      /** @description The list of the catalogue that its codes are chosen from. */
      grounds?: string;
      name: string;
      required: boolean;
    };
    BatchOption: {
      /** @enum {string} */
      tone: 'primary' | 'neutral' | 'danger';
      fields: components['schemas']['FieldOfMove'][];
      /** @description The name of a transition, or `claim`. */
      name: string;
      label: components['schemas']['BilingualView'];
      needsApproval: boolean;
      /** @description For so many of the chosen cases. */
      count: number;
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
      /** @description Code of the agency that takes the case, or is recommended to. */
      agency?: string;
      /** @description The department that will carry it out. */
      owner?: string;
      /**
       * Format: date
       * @description The last day for an answer.
       * @example 2026-12-31
       */
      respondBy?: string;
      /** @description Criteria that are met, codes of the catalogue. */
      criteria?: string[];
      /** @description Tracking numbers of earlier ideas that say the same. */
      sameAs?: string[];
      /** @description What a part of the idea is called that becomes an idea of its own; words of the proposer. */
      newTitle?: string;
      /** @description That part, as it stands in the idea. */
      excerpt?: string;
      /** @description Members of the review committee. */
      committeeSize?: number;
      /** @description Those among them who are no officials. */
      committeeCitizens?: number;
      /**
       * Format: date
       * @description The day of the meeting on whose docket it is put.
       * @example 2026-12-31
       */
      meetingOn?: string;
      /** @description Days, or hours of a period in hours, by which a period is extended. */
      extendBy?: number;
      /**
       * Format: date
       * @description The day on which an effect first showed.
       * @example 2026-12-31
       */
      effectFrom?: string;
      /** @description Grade of the effect, a code of the catalogue. */
      grade?: string;
      /** @description Won saved or earned, after costs. */
      amount?: number;
      /** @description Code of the government that takes it over, or would be its better owner. */
      government?: string;
      /** @description Codes of governments that could do the same. */
      governments?: string[];
    };
    BatchDto: {
      cases: components['schemas']['BatchCaseDto'][];
      /**
       * @description A name from the options, or `claim`.
       * @example route
       */
      transition: string;
      fields?: components['schemas']['FieldsDto'];
    };
    BatchRefusal: {
      code: string;
      ko: string;
      en: string;
    };
    BatchForecast: {
      /** Format: uuid */
      ideaId: string;
      /** @description Null where it would move. */
      refusal: components['schemas']['BatchRefusal'] | null;
      /** @description It would only be prepared: somebody else must sign it. */
      awaitsApproval: boolean;
      tellsCitizen: boolean;
      /** @description It could be taken back, as long as nothing else happens with the case. */
      isUndoable: boolean;
    };
    BatchItemView: {
      /** Format: uuid */
      ideaId: string;
      /** @enum {string} */
      outcome: 'waiting' | 'moved' | 'prepared' | 'refused';
      refusal: components['schemas']['BatchRefusal'] | null;
      /** @enum {string|null} */
      undoOutcome: 'undone' | 'refused' | null;
      undoRefusal: components['schemas']['BatchRefusal'] | null;
      trackingNumber: string;
      title: string;
      /** @description It can be taken back, as long as nothing else happens with the case. */
      isUndoable: boolean;
    };
    BatchView: {
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @description Null while cases wait for their turn: ask for the same batch again, and it goes on.
       */
      finishedAt: string | null;
      /** Format: date-time */
      undoneAt: string | null;
      items: components['schemas']['BatchItemView'][];
      transition: string;
      /** @description What the step is called in the present workflow. */
      label: components['schemas']['BilingualView'];
      /** Format: date-time */
      begunAt: string;
    };
    AnswerPointView: {
      /** @enum {string} */
      decision: 'taken_up' | 'partly' | 'not_taken_up';
      /**
       * Format: date
       * @description The day by which it is done.
       */
      doneBy: string | null;
      heading: string;
      text: string;
      /** @description Code of the agency that answers for it. */
      agency: string;
    };
    ClockView: {
      /**
       * @description Whose time it measures.
       * @enum {string}
       */
      party: 'agency' | 'proposer' | 'consulted' | 'nobody';
      /**
       * Format: date
       * @description Its last day.
       */
      dueOn: string;
      /**
       * Format: date-time
       * @description Since when it stands still, for the reason that the state of the case names.
       */
      stoppedAt: string | null;
      /** Format: date-time */
      endedAt: string | null;
      /**
       * Format: date-time
       * @description The due date it ran over.
       */
      breachedAt: string | null;
      code: string;
      label: components['schemas']['BilingualView'];
      /** Format: date-time */
      startedAt: string;
      /**
       * Format: date-time
       * @description The period is over at this instant; of one that ends with a day, the midnight after `dueOn`.
       */
      dueAt: string;
      /** @description The almanac of its year is not published yet: it runs, and holidays may still move it (민법 §161). */
      isProvisional: boolean;
    };
    OpinionCount: {
      asked: number;
      answered: number;
      silent: number;
    };
    QueueItem: {
      /** Format: uuid */
      ideaId: string;
      /**
       * @description In which its proposer wrote it.
       * @enum {string}
       */
      language: 'ko' | 'en';
      /**
       * Format: date
       * @description Last day of the clock the case is known by; counted anew after a supplement or consultation.
       */
      dueOn: string | null;
      /**
       * Format: date
       * @description Since when that clock stands still, for the reason that the state names.
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
      /** @description What several agencies answer with it, point by point; empty where one answers alone. */
      points: components['schemas']['AnswerPointView'][];
      reasonCode: string | null;
      /**
       * Format: date
       * @description The day by which an adopted idea is carried out (국민 제안 규정 §10②).
       */
      promisedOn: string | null;
      /** @description The department that carries it out. */
      owner: string | null;
      /** @description Running and ended clocks, oldest first; left out of lists. */
      clocks: components['schemas']['ClockView'][];
      /** Format: uuid */
      assigneeId: string | null;
      /** @description How the consultation stands; null where none lasts. */
      opinions: components['schemas']['OpinionCount'] | null;
      /**
       * Format: date
       * @description The last day for what the agency of whoever asks is asked for; null where it is asked for nothing.
       */
      answerBy: string | null;
      isHidden: boolean;
      /** @description How often it went from one agency to another. */
      transfers: number;
      isMine: boolean;
      trackingNumber: string;
      title: string;
      /** @description Code of the state; `stateLabel` says it in words. */
      state: string;
      stateLabel: components['schemas']['BilingualView'];
      /** @description Nobody must act for now, or ever. */
      isSettled: boolean;
      /** @description All but title and result stay closed, as the proposer asked. */
      isWithheld: boolean;
      supports: number;
      /** Format: date-time */
      submittedAt: string;
      /** Format: date-time */
      openedAt: string;
      /** @description The way it takes: ordinary, fast track, petition. */
      lane: string;
      laneLabel: components['schemas']['BilingualView'];
      version: number;
    };
    CasePage: {
      items: components['schemas']['QueueItem'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
    };
    QueueCounts: {
      mine: number;
      unassigned: number;
      triage: number;
      due_soon: number;
      overdue: number;
      waiting: number;
      to_score: number;
      asked: number;
      /** @description No part is counted any further: this number says so many or more. */
      most: number;
    };
    MoveForStaffView: {
      /** @enum {string} */
      tone: 'primary' | 'neutral' | 'danger';
      fields: components['schemas']['FieldOfMove'][];
      /** @description Who is away and would be acted for, by name; null for one's own right. */
      onBehalfOf: string | null;
      name: string;
      label: components['schemas']['BilingualView'];
      to: string;
      /** @description It happens once somebody else has signed it. */
      needsApproval: boolean;
      /** @description What follows from it beside the new state, such as `merge`. */
      effects: string[];
    };
    ReturnedView: {
      /** @description Name of whoever returned it. */
      returnedBy: string | null;
      transition: string;
      /** @description What is to be changed. */
      remark: string;
      /** Format: date-time */
      returnedAt: string;
    };
    TimelineEntry: {
      /** @description The agency that got the case with this step; null where it stayed. */
      agencyCode: string | null;
      reasonCode: string | null;
      message: string | null;
      /** @description Days, counts and codes that were filled in beside, by field name. */
      facts: {
        [key: string]: unknown;
      };
      /** @description Who signed it; null in public, and where nobody had to. */
      signedBy: string | null;
      preparedBy: string | null;
      /** @description Who stood in for somebody with this step, and for whom; null in public, and for one's own right. */
      actedBy: string | null;
      onBehalfOf: string | null;
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
       * @description In which its proposer wrote it.
       * @enum {string}
       */
      language: 'ko' | 'en';
      /**
       * Format: date
       * @description Last day of the clock the case is known by; counted anew after a supplement or consultation.
       */
      dueOn: string | null;
      /**
       * Format: date
       * @description Since when that clock stands still, for the reason that the state names.
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
      /** @description What several agencies answer with it, point by point; empty where one answers alone. */
      points: components['schemas']['AnswerPointView'][];
      reasonCode: string | null;
      /**
       * Format: date
       * @description The day by which an adopted idea is carried out (국민 제안 규정 §10②).
       */
      promisedOn: string | null;
      /** @description The department that carries it out. */
      owner: string | null;
      /** @description Running and ended clocks, oldest first; left out of lists. */
      clocks: components['schemas']['ClockView'][];
      /** Format: uuid */
      assigneeId: string | null;
      /** @description The name of whoever holds it. */
      assigneeName: string | null;
      allowed: components['schemas']['MoveForStaffView'][];
      /** @description What waits for a signature; null where nothing does. */
      approval: components['schemas']['ApprovalView'] | null;
      /** @description What was last prepared, where it was returned. */
      returned: components['schemas']['ReturnedView'] | null;
      timeline: components['schemas']['TimelineEntry'][];
      isHidden: boolean;
      /** @description How often it went from one agency to another. */
      transfers: number;
      isMine: boolean;
      /** @description Whoever asks reads it only because their agency was asked for its opinion. */
      isConsulted: boolean;
      /** @description Whether this reviewer may take it now. */
      isClaimable: boolean;
      trackingNumber: string;
      title: string;
      /** @description Code of the state; `stateLabel` says it in words. */
      state: string;
      stateLabel: components['schemas']['BilingualView'];
      /** @description Nobody must act for now, or ever. */
      isSettled: boolean;
      /** @description All but title and result stay closed, as the proposer asked. */
      isWithheld: boolean;
      supports: number;
      /** Format: date-time */
      submittedAt: string;
      /** Format: date-time */
      openedAt: string;
      /** @description The way it takes: ordinary, fast track, petition. */
      lane: string;
      laneLabel: components['schemas']['BilingualView'];
      version: number;
    };
    ClaimDto: {
      /** @description The version you saw. */
      version: number;
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
      /** @description Nothing has happened yet: somebody else must sign it. */
      awaitsApproval: boolean;
    };
    MergePreview: {
      /** Format: uuid */
      ideaId: string;
      /** @description The earlier idea, into which the case would go. */
      trackingNumber: string;
      title: string;
      stateLabel: components['schemas']['BilingualView'];
      /** Format: date-time */
      openedAt: string;
      /** @description How many support the earlier idea now. */
      supports: number;
      /** @description How many would support it then: each person once. */
      supportsAfter: number;
      /** @description How many are told because they support the case that goes. */
      supportersTold: number;
      /** @description How many proposers are told; none of what came in without one. */
      proposersTold: number;
    };
    NoteView: {
      /** Format: uuid */
      id: string;
      /** @description Null where the account has no name any more. */
      author: string | null;
      /** @description Null once it was taken back. */
      text: string | null;
      /** Format: date-time */
      editedAt: string | null;
      isMine: boolean;
      /** Format: date-time */
      writtenAt: string;
    };
    NotesView: {
      items: components['schemas']['NoteView'][];
    };
    NoteDto: {
      /**
       * @description For colleagues; no page of citizens and no open data show it.
       * @example 지난달 같은 제안에 답한 적이 있습니다.
       */
      text: string;
    };
    OpinionVersionView: {
      /** @enum {string} */
      stance: 'agree' | 'conditional' | 'disagree' | 'not_ours';
      /** @description The name of whoever gave it. */
      givenBy: string | null;
      number: number;
      text: string;
      isLate: boolean;
      /** Format: date-time */
      givenAt: string;
    };
    OpinionView: {
      /**
       * @description Owns a part of the matter, or is merely consulted.
       * @enum {string}
       */
      part: 'co_owner' | 'consulted';
      /**
       * Format: date
       * @description The last day for its opinion.
       */
      answerBy: string;
      /**
       * @description `silent`: the day passed without one; `released`: the consultation ended before, without one.
       * @enum {string}
       */
      status: 'asked' | 'silent' | 'answered' | 'released';
      /**
       * @description To the public null until the case is decided.
       * @enum {string|null}
       */
      stance: 'agree' | 'conditional' | 'disagree' | 'not_ours' | null;
      /** Format: uuid */
      id: string;
      askedBy: string | null;
      /**
       * Format: date-time
       * @description When the consultation ended; null while it lasts.
       */
      endedAt: string | null;
      /** @description Oldest first. Agencies read each other's when the consultation has ended. */
      versions: components['schemas']['OpinionVersionView'][];
      question: string;
      /** @description Whoever asks belongs to this agency. */
      isOurs: boolean;
      /** @description Whoever asks may give it, or give it anew. */
      isAnswerable: boolean;
      agencyCode: string;
      /** Format: date-time */
      askedAt: string;
      /** @description It came after its day. */
      isLate: boolean;
    };
    AskingView: {
      /**
       * Format: date
       * @description The last day that may be named, and the one that is taken where none is.
       */
      latestOn: string;
      /** @description The transition that goes with it. */
      transition: string;
    };
    OpinionsView: {
      opinions: components['schemas']['OpinionView'][];
      asking: components['schemas']['AskingView'] | null;
    };
    AskedDto: {
      /** @description Code of an agency that exists today. */
      agency: string;
      /** @enum {string} */
      part: 'co_owner' | 'consulted';
      /** @description What it is asked. */
      question: string;
    };
    AskDto: {
      /** @description What the proposer is told beforehand (국민 제안 규정 §9⑤). */
      message: string;
      /**
       * Format: date
       * @description The last day for all of them. Three weeks from now unless another day is named.
       * @example 2026-12-31
       */
      answerBy?: string;
      asked: components['schemas']['AskedDto'][];
      /** @description The version of the case you saw. */
      version: number;
    };
    GiveOpinionDto: {
      /** @enum {string} */
      stance: 'agree' | 'conditional' | 'disagree' | 'not_ours';
      /** @description What it rests on. */
      text: string;
    };
    PresenceDto: {
      /**
       * @description `answering` while an answer is being written.
       * @enum {string}
       */
      doing: 'reading' | 'answering';
    };
    PresenceView: {
      /** @enum {string} */
      doing: 'reading' | 'answering';
      name: string;
      /** Format: date-time */
      since: string;
    };
    PresencesView: {
      others: components['schemas']['PresenceView'][];
    };
    MeanView: {
      /** @description By the code of the criterion. */
      byCriterion: {
        [key: string]: number;
      };
      total: number;
    };
    CriterionView: {
      code: string;
      label: components['schemas']['BilingualView'];
      /** @description The most points that are given for it. */
      points: number;
    };
    EvaluationView: {
      /** Format: uuid */
      accountId: string;
      name: string | null;
      /** @enum {string} */
      status: 'asked' | 'scored' | 'recused' | 'excused';
      /** @description Points by the code of the criterion. */
      scores: {
        [key: string]: number;
      } | null;
      total: number | null;
      /** @enum {string|null} */
      recommends: 'adopt' | 'decline' | null;
      remark: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      isMine: boolean;
    };
    RoundView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      status: 'open' | 'closed' | 'abandoned';
      openedBy: string | null;
      /** @description Null until all have answered. */
      mean: components['schemas']['MeanView'] | null;
      /** @enum {string|null} */
      verdict: 'adopt' | 'decline' | null;
      remark: string | null;
      /** Format: date-time */
      endedAt: string | null;
      closedBy: string | null;
      /** @description Counts the rounds of the case from 1. */
      number: number;
      /** Format: date-time */
      openedAt: string;
      criteria: components['schemas']['CriterionView'][];
      evaluations: components['schemas']['EvaluationView'][];
      /** @description The most points an idea can get. */
      mostPoints: number;
    };
    CandidateView: {
      /** Format: uuid */
      accountId: string;
      agencyCode: string | null;
      name: string;
    };
    RoundsView: {
      rounds: components['schemas']['RoundView'][];
      isOpenable: boolean;
      /** @description May appoint, excuse and give the verdict. */
      isManageable: boolean;
      candidates: components['schemas']['CandidateView'][];
    };
    OpenRoundDto: {
      /** @description Accounts from the case's `candidates`. */
      evaluators: string[];
      /** @description The version of the case you saw. */
      version: number;
    };
    AppointDto: {
      /** @description Accounts from the case's `candidates`. */
      evaluators: string[];
    };
    ExcusalDto: {
      /** @description The conflict of interest, or what else stands in the way. */
      reason: string;
      /** Format: uuid */
      evaluator: string;
    };
    ScoreDto: {
      /** @description Points by the code of the criterion: one for each, from 0 to the most it is given. */
      scores: {
        [key: string]: number;
      };
      /** @enum {string} */
      recommends: 'adopt' | 'decline';
      /** @description What the scores rest on. */
      remark: string;
    };
    RecusalDto: {
      /** @description The conflict of interest, or what else stands in the way. */
      reason: string;
    };
    VerdictDto: {
      /** @enum {string} */
      verdict: 'adopt' | 'decline';
      /** @description What the verdict rests on. */
      remark: string;
    };
    TemplateView: {
      /** Format: uuid */
      id: string;
      agencyCode: string | null;
      name: string;
      text: string;
      version: number;
      /** Format: date-time */
      changedAt: string;
    };
    TemplatesView: {
      items: components['schemas']['TemplateView'][];
    };
    FilledTemplateView: {
      /** Format: uuid */
      id: string;
      /** @description Variables that the case has no value for; they still stand in the text. */
      missing: ('number' | 'title' | 'agency' | 'dueOn' | 'submittedOn' | 'today')[];
      name: string;
      text: string;
    };
    FilledTemplatesView: {
      items: components['schemas']['FilledTemplateView'][];
    };
    TemplateDto: {
      /**
       * @description What it is chosen by.
       * @example 불채택: 이미 시행 중
       */
      name: string;
      /**
       * @description May leave open `{{number}}`, `{{title}}`, `{{agency}}`, `{{dueOn}}`, `{{submittedOn}}` and `{{today}}`.
       * @example 「{{title}}」({{number}})에 답합니다.
       */
      text: string;
      /** @description Code of the agency it is for; left out: for every one. */
      agency?: string;
      /** @description Of a template that is changed: the version you saw. */
      version?: number;
    };
    FaultView: {
      ko: string;
      en: string;
      code: string;
      /** @description Such as `transitions.adopt.fields`. */
      place: string;
    };
    WorkflowDraftView: {
      definition: {
        [key: string]: unknown;
      };
      faults: components['schemas']['FaultView'][];
      /**
       * Format: date-time
       * @description Null while nothing is saved.
       */
      savedAt: string | null;
      /** @description Name of whoever saved it. */
      savedBy: string | null;
      /** @description Grows with whatever is done to the draft, and never starts again; 0 before anything was. */
      revision: number;
      /** @description The version it began as. */
      basedOn: number;
    };
    SaveDraftDto: {
      definition: {
        [key: string]: unknown;
      };
      /** @description The revision you saw. 409 with the present one when it is outdated. */
      revision: number;
    };
    DefinitionDto: {
      definition: {
        [key: string]: unknown;
      };
    };
    CheckView: {
      faults: components['schemas']['FaultView'][];
      /** @description Null while the shape or a name is at fault. */
      layout: {
        [key: string]: unknown;
      } | null;
    };
    TrialDto: {
      definition: {
        [key: string]: unknown;
      };
      mapping?: {
        [key: string]: string;
      };
    };
    TallyView: {
      name: string;
      count: number;
    };
    CaseTrialView: {
      /** Format: uuid */
      ideaId: string;
      stateAfter: string | null;
      stuck: string | null;
      dueChanges: {
        [key: string]: unknown;
      }[];
      trackingNumber: string;
      title: string;
      stateBefore: string;
    };
    TrialView: {
      /** @description Transitions that cases could make and no longer could. */
      disappearing: components['schemas']['TallyView'][];
      gained: components['schemas']['TallyView'][];
      /** @description The stuck first, then those with another due date; at most fifty. */
      examples: components['schemas']['CaseTrialView'][];
      cases: number;
      dueChanged: number;
      stuck: number;
    };
    StepDto: {
      /**
       * @description The transition to fire.
       * @example start_review
       */
      transition: string;
      /**
       * @description As whom.
       * @enum {string}
       */
      role: 'citizen-owner' | 'reviewer' | 'lead' | 'administrator' | 'system';
      /**
       * Format: date-time
       * @description When.
       */
      at: string;
      fields?: components['schemas']['FieldsDto'];
    };
    WalkDto: {
      definition: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      openedAt: string;
      steps: components['schemas']['StepDto'][];
    };
    WalkView: {
      clocks: components['schemas']['ClockView'][];
      /** @description What may be done now, by role. */
      allowed: {
        [key: string]: unknown;
      }[];
      /** @description The step that was refused, counted from 0, and why; null where all were made. */
      refusedStep: number | null;
      refusal: components['schemas']['FaultView'] | null;
      state: string;
      stateLabel: components['schemas']['BilingualView'];
      lane: string;
    };
    PublishDto: {
      /**
       * @description Why: stands beside the version.
       * @example 보완 요구 뒤에 현장 확인을 넣음
       */
      note: string;
      /** @description The revision you saw. */
      revision: number;
    };
    PublishedView: {
      /** @description The number of the version that was made. */
      version: number;
    };
    VersionView: {
      publishedBy: string | null;
      version: number;
      title: components['schemas']['BilingualView'];
      note: string;
      /** Format: date-time */
      publishedAt: string;
      /** @description New cases are opened under it. */
      isCurrent: boolean;
      /** @description Cases on it that nobody has settled. */
      openCases: number;
    };
    DifferenceView: {
      /** @enum {string} */
      kind: 'added' | 'removed' | 'changed';
      parts?: string[];
      before?: {
        [key: string]: unknown;
      };
      after?: {
        [key: string]: unknown;
      };
      place: string;
    };
    RestoreDto: {
      /** @description The revision of the draft you saw. 409 with the present one when it is outdated. */
      revision: number;
    };
    MappingDto: {
      mapping?: {
        [key: string]: string;
      };
    };
    AdoptedView: {
      /** @description Cases that were moved to the version. */
      moved: number;
    };
    StateView: {
      /**
       * @description `open`: government must act. `waiting`: somebody outside must. `settled`: nobody for now. `final`: nobody ever.
       * @enum {string}
       */
      kind: 'open' | 'waiting' | 'settled' | 'final';
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
    /**
     * @description What the sender agrees to, of the texts at `GET /api/v1/consent-texts`: that name and contact are kept, that the
     *     name is published with an adoption, that both go along to another government.
     * @enum {string}
     */
    ConsentKind: 'processing' | 'public_name' | 'sharing';
    ContactDto: {
      /**
       * Format: email
       * @example name@example.kr
       */
      email: string;
      name?: string;
      /**
       * @description In which mails are written to them; where it is not given, in that of the idea.
       * @enum {string}
       */
      language?: 'ko' | 'en';
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
      /** @description To what the call asks, by the key of its field: `form` of the call says which there are. */
      answers?: {
        [key: string]: string | number | boolean | string[];
      };
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
       * @description In which it is written. Where it is not given: Korean if there is Hangul in title or improvement, else English.
       * @enum {string}
       */
      language?: 'ko' | 'en';
      /**
       * Format: uuid
       * @description A draft of yours that this submission takes the place of.
       */
      draftId?: string;
      /** @description Ids of files added by `POST /api/v1/attachments`, in the order in which they are shown. */
      attachments?: string[];
      /**
       * @description What the sender agrees to, of the texts at `GET /api/v1/consent-texts`: that name and contact are kept, that the
       *     name is published with an adoption, that both go along to another government.
       */
      consents?: components['schemas']['ConsentKind'][];
      /**
       * @description Of a guest: the solution of a challenge of `GET /api/v1/challenges?action=submit`. An idea without one is held until a
       *     person has looked at it.
       */
      proof?: string;
      /** @description Required unless signed in. */
      contact?: components['schemas']['ContactDto'];
    };
    /** @enum {string} */
    FieldKind: 'line' | 'text' | 'choice' | 'choices' | 'number' | 'day' | 'flag';
    AnsweredView: {
      kind: components['schemas']['FieldKind'];
      /** @description As it was sent: text, number, yes or no, or codes. */
      value: string | number | boolean | string[];
      key: string;
      label: components['schemas']['BilingualView'];
      /** @description The same in words. */
      text: components['schemas']['BilingualView'];
      isPublic: boolean;
    };
    AttachmentView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        'hwp' | 'hwpx' | 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'jpg' | 'png' | 'webp';
      bytes: number;
      /**
       * @description `waiting` until the virus scanner has seen it, `quarantined` if it found something; only `clean` ones are given.
       * @enum {string}
       */
      state: 'waiting' | 'clean' | 'quarantined';
      /** @description As it was given. */
      name: string;
    };
    AskedAgencyView: {
      /**
       * @description Owns a part of the matter, or is merely consulted.
       * @enum {string}
       */
      part: 'co_owner' | 'consulted';
      /**
       * Format: date
       * @description The last day for its opinion.
       */
      answerBy: string;
      /**
       * @description `silent`: the day passed without one; `released`: the consultation ended before, without one.
       * @enum {string}
       */
      status: 'asked' | 'silent' | 'answered' | 'released';
      /**
       * @description To the public null until the case is decided.
       * @enum {string|null}
       */
      stance: 'agree' | 'conditional' | 'disagree' | 'not_ours' | null;
      agencyCode: string;
      /** Format: date-time */
      askedAt: string;
      /** @description It came after its day. */
      isLate: boolean;
    };
    RevisionView: {
      /** @description Files that came with it, in their order. */
      attachments: components['schemas']['AttachmentView'][];
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
      /** @description What several agencies answer with it, point by point; empty where one answers alone. */
      points: components['schemas']['AnswerPointView'][];
      /** @description Running and ended clocks, oldest first; left out of lists. */
      clocks: components['schemas']['ClockView'][];
      /** Format: uuid */
      id: string;
      /**
       * @description `held`: a machine may have sent it, and a person looks at it first. `rejected`: and found so.
       * @enum {string}
       */
      status: 'held' | 'rejected' | 'unconfirmed' | 'submitted' | 'withdrawn';
      /** @description State of its case; null until the idea is confirmed. */
      state: string | null;
      stateLabel: components['schemas']['BilingualView'] | null;
      /** Format: date */
      dueOn: string | null;
      /** Format: date */
      clockStoppedOn: string | null;
      /** @description The way its case takes: ordinary, fast track, petition. */
      lane: string | null;
      laneLabel: components['schemas']['BilingualView'] | null;
      situation: string | null;
      improvement: string | null;
      effect: string | null;
      /** @description To what its call asked, in the order of the questions; those of closed questions for proposer and staff only. */
      answers: components['schemas']['AnsweredView'][];
      /** @description Files that came with it when it was first sent, in their order. */
      attachments: components['schemas']['AttachmentView'][];
      /**
       * @description How it came in; all but `online` an official wrote down for the proposer (대리 접수).
       * @enum {string}
       */
      channel: 'online' | 'counter' | 'paper' | 'phone';
      /**
       * Format: date
       * @description The day on which it came in on paper or in person.
       */
      receivedOn: string | null;
      /** @description The ground on which it is out of public view; for its proposer and staff only. */
      hiddenReason: string | null;
      /**
       * Format: date-time
       * @description For its proposer: until when they may object to its being hidden.
       */
      objectBy: string | null;
      /**
       * @description For its proposer: what became of the objection.
       * @enum {string|null}
       */
      objection: 'waiting' | 'granted' | 'refused' | null;
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
      /** @description Agencies that were asked for their opinion, oldest first; which way each leaned is told with the decision. */
      opinions: components['schemas']['AskedAgencyView'][];
      reasonCode: string | null;
      /** Format: date */
      promisedOn: string | null;
      /** @description The department that carries it out. */
      owner: string | null;
      revisions: components['schemas']['RevisionView'][];
      warnings: components['schemas']['WarningView'][];
      trackingNumber: string;
      title: string;
      /** @description Its words were taken away at the proposer's wish. */
      isErased: boolean;
      isWithheld: boolean;
      isHidden: boolean;
      supports: number;
      /** @description Comments in view; none on a withheld idea. */
      comments: number;
      isSupported: boolean;
      /** @description Whoever asks is told of its public steps. */
      isFollowed: boolean;
      isMine: boolean;
      /** Format: date-time */
      submittedAt: string;
      /** @description Of an adopted idea the names of its proposers who agree to be named with it, the author first; of others none. */
      proposerNames: string[];
      /** @description What this visitor may do now: support, follow, withdraw, object, supply_supplement, and whatever may be asked for as a request. */
      allowed: string[];
    };
    PublicCase: {
      /** Format: uuid */
      ideaId: string;
      /**
       * @description In which its proposer wrote it.
       * @enum {string}
       */
      language: 'ko' | 'en';
      /**
       * Format: date
       * @description Last day of the clock the case is known by; counted anew after a supplement or consultation.
       */
      dueOn: string | null;
      /**
       * Format: date
       * @description Since when that clock stands still, for the reason that the state names.
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
      /** @description What several agencies answer with it, point by point; empty where one answers alone. */
      points: components['schemas']['AnswerPointView'][];
      reasonCode: string | null;
      /**
       * Format: date
       * @description The day by which an adopted idea is carried out (국민 제안 규정 §10②).
       */
      promisedOn: string | null;
      /** @description The department that carries it out. */
      owner: string | null;
      /** @description Running and ended clocks, oldest first; left out of lists. */
      clocks: components['schemas']['ClockView'][];
      trackingNumber: string;
      title: string;
      /** @description Code of the state; `stateLabel` says it in words. */
      state: string;
      stateLabel: components['schemas']['BilingualView'];
      /** @description Nobody must act for now, or ever. */
      isSettled: boolean;
      /** @description All but title and result stay closed, as the proposer asked. */
      isWithheld: boolean;
      supports: number;
      /** Format: date-time */
      submittedAt: string;
      /** Format: date-time */
      openedAt: string;
      /** @description The way it takes: ordinary, fast track, petition. */
      lane: string;
      laneLabel: components['schemas']['BilingualView'];
      version: number;
    };
    IdeaPage: {
      items: components['schemas']['PublicCase'][];
      /** @description Pass as `before` for the next page; null on the last. */
      next: string | null;
    };
    LinkedIdea: {
      /** Format: uuid */
      id: string;
      /** @description Null where it is hidden or was taken back. */
      title: string | null;
      /** @enum {string} */
      language: 'ko' | 'en';
      trackingNumber: string;
      /** Format: date-time */
      submittedAt: string;
      /** @description Whether anyone may read it. */
      isOpen: boolean;
    };
    LinksView: {
      /** @description The earlier idea that it joined, where its votes count. */
      mergedInto: components['schemas']['LinkedIdea'] | null;
      /** @description Ideas that joined it, earliest first; a hundred at most. */
      joined: components['schemas']['LinkedIdea'][];
      /** @description The idea of which it was a part. */
      splitFrom: components['schemas']['LinkedIdea'] | null;
      /** @description Ideas that were parts of it. */
      splitInto: components['schemas']['LinkedIdea'][];
      /** @description How many joined it. */
      joinedCount: number;
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
      /** @description Ids of files added by `POST /api/v1/attachments`, in the order in which they are shown. */
      attachments?: string[];
    };
    RequestDto: {
      token?: string;
      /** @example request_re_examination */
      transition: string;
      message: string;
    };
    HideDto: {
      /**
       * @description A ground of kind `hide` from the catalogue.
       * @example personal-data
       */
      reason: string;
    };
    IdeaObjectionDto: {
      token?: string;
      text: string;
    };
    ProofView: {
      /** @enum {string} */
      format: 'madang-proof-1';
      /** @description Place of the event in the ledger, from 0. */
      index: number;
      /** @description Hashes in Base64, as RFC 9162 orders them */
      path: string[];
      /** @description The event in canonical JSON; its bytes in UTF-8 are what the leaf hashes. */
      leaf: string;
      /** @description A signed note: https://c2sp.org/tlog-checkpoint. */
      checkpoint: string;
      /** @description The public key that signed it, with its name: https://c2sp.org/signed-note. */
      key: string;
    };
    FilesDto: {
      files: string[];
    };
    DraftDto: {
      title?: string;
      situation?: string;
      improvement?: string;
      effect?: string;
      callCode?: string;
      /** @description To what the call asks, as far as it is written. */
      answers?: {
        [key: string]: string | number | boolean | string[];
      };
      topicCode?: string;
      agendaCode?: string;
      regionCode?: string;
      isWithheld?: boolean;
      /** @description Ids of files added by `POST /api/v1/attachments`: a draft keeps them beyond a day. */
      attachments?: string[];
    };
    DraftView: {
      /** Format: uuid */
      id: string;
      content: components['schemas']['DraftDto'];
      /** Format: date-time */
      updatedAt: string;
    };
    AgencySatisfactionView: {
      agencyCode: string;
      count: number;
      /** @description From 1 to 5, to one decimal. */
      average: number;
    };
    OwnSatisfactionView: {
      score: number | null;
      reason: string | null;
      /** Format: date-time */
      givenAt: string | null;
      /**
       * Format: date-time
       * @description The last instant at which it may be changed; null before it was given.
       */
      changeableUntil: string | null;
      /** @description It may be given, or changed, now. */
      isOpen: boolean;
    };
    SatisfactionDto: {
      token?: string;
      /** @description Why. Read by staff of the agency that answered, never published. */
      reason?: string;
      /** @description From 1, not at all, to 5, very. */
      score: number;
    };
    SatisfactionView: {
      agencyCode: string | null;
      reason: string | null;
      /** Format: date-time */
      changedAt: string | null;
      score: number;
      /** Format: date-time */
      givenAt: string;
    };
    CallTaskView: {
      code: string;
      titleKo: string;
      titleEn: string;
    };
    FormChoiceView: {
      code: string;
      labelKo: string;
      labelEn: string;
    };
    FormFieldView: {
      kind: components['schemas']['FieldKind'];
      mostCharacters: number | null;
      least: number | null;
      most: number | null;
      choices: components['schemas']['FormChoiceView'][];
      key: string;
      labelKo: string;
      labelEn: string;
      hintKo: string;
      hintEn: string;
      isRequired: boolean;
      isPublic: boolean;
    };
    CallFormView: {
      fields: components['schemas']['FormFieldView'][];
      /** @description The same as a JSON Schema (draft 7) of `answers`; what it cannot say stands under `x-madang`. */
      schema: {
        [key: string]: unknown;
      };
      version: number;
    };
    CallNoticeView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'extended' | 'delayed' | 'no_winner';
      /** Format: date */
      formerDay: string | null;
      /** Format: date */
      day: string | null;
      textKo: string;
      textEn: string;
      /** Format: date-time */
      givenAt: string;
    };
    CallView: {
      tasks: components['schemas']['CallTaskView'][];
      topicCodes: string[];
      /** @description Who leads it. */
      agencyCode: string | null;
      /** Format: date */
      opensOn: string;
      /**
       * Format: date
       * @description Ideas are taken in until the end of this day.
       */
      closesOn: string;
      /** Format: date */
      announcesOn: string;
      /** @description Why it closed before its day; null where it did not. */
      closedWhyKo: string | null;
      closedWhyEn: string | null;
      /** @description What it asks beside the four fields of an idea; null for nothing. */
      form: components['schemas']['CallFormView'] | null;
      /** @description What was told since: more time, a later announcement, that nobody won; the latest first. */
      notices: components['schemas']['CallNoticeView'][];
      code: string;
      titleKo: string;
      titleEn: string;
      summaryKo: string;
      summaryEn: string;
      isOpen: boolean;
    };
    GiveNoticeDto: {
      /** @enum {string} */
      kind: 'delayed' | 'no_winner';
      /**
       * Format: date
       * @description The new day of announcement. Not where nobody won.
       * @example 2026-12-31
       */
      day?: string;
      /** @example 심사할 제안이 많아 발표를 두 주 늦춥니다. */
      textKo: string;
      /** @example Many ideas came in, so the announcement comes two weeks later. */
      textEn: string;
    };
    ChallengeData: {
      /** Format: uuid */
      tenant: string;
      /** @enum {string} */
      action: 'submit';
    };
    ChallengeParametersView: {
      /** @example PBKDF2/SHA-256 */
      algorithm: string;
      /** @description Rounds of each guess. */
      cost: number;
      keyLength: number;
      /** @description Seconds since 1970. */
      expiresAt: number;
      data: components['schemas']['ChallengeData'];
      nonce: string;
      salt: string;
      keyPrefix: string;
      keySignature: string;
    };
    ChallengeView: {
      parameters: components['schemas']['ChallengeParametersView'];
      signature: string;
    };
    CommentRulesView: {
      reportsToHold: number;
      version: number;
      isOn: boolean;
      closedCalls: string[];
    };
    CommentRulesDto: {
      /** @description False: nobody writes another one. Those that are there stay. */
      isOn: boolean;
      /** @description So many people report a comment before it is held from view until somebody looks. */
      reportsToHold: number;
      /** @description Codes of calls whose ideas take no comments. */
      closedCalls: string[];
      /** @description The version you saw, 0 where nothing was chosen yet. 409 when it is outdated. */
      version: number;
    };
    ReplyView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ideaId: string;
      /** Format: uuid */
      parentId: string | null;
      /** @description Tells those who speak under one idea apart; nobody is named. */
      speaker: number;
      /** @enum {string} */
      role: 'citizen' | 'proposer' | 'official';
      /** @description Of an official, whose. */
      agencyCode: string | null;
      /**
       * @description `gone`: its author took it back. `held`: reported and not looked at yet. `hidden`: by decision.
       * @enum {string}
       */
      state: 'shown' | 'gone' | 'held' | 'hidden';
      /** @description Null where it is not for this visitor; its author reads it as long as it is there. */
      text: string | null;
      /** @description The ground of the catalogue on which it was hidden. */
      hiddenReason: string | null;
      /** Format: date-time */
      editedAt: string | null;
      /**
       * Format: date-time
       * @description For its author: until when it may be edited; when a held one comes back; until when to object.
       */
      editableUntil: string | null;
      /** Format: date-time */
      heldUntil: string | null;
      /** Format: date-time */
      objectBy: string | null;
      /**
       * @description For its author: what became of the objection.
       * @enum {string|null}
       */
      objection: 'waiting' | 'granted' | 'refused' | null;
      allowed: ('reply' | 'edit' | 'take_back' | 'report' | 'object')[];
      /** Format: date-time */
      writtenAt: string;
      isMine: boolean;
    };
    CommentTextDto: {
      /** @example 우리 동네에도 필요합니다. */
      text: string;
    };
    ReportDto: {
      /** @enum {string} */
      ground: 'spam' | 'personal-data' | 'insult' | 'off-topic' | 'other';
      /** @description Required with `other`. */
      text?: string;
    };
    ObjectionDto: {
      text: string;
    };
    CommentView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ideaId: string;
      /** Format: uuid */
      parentId: string | null;
      /** @description Tells those who speak under one idea apart; nobody is named. */
      speaker: number;
      /** @enum {string} */
      role: 'citizen' | 'proposer' | 'official';
      /** @description Of an official, whose. */
      agencyCode: string | null;
      /**
       * @description `gone`: its author took it back. `held`: reported and not looked at yet. `hidden`: by decision.
       * @enum {string}
       */
      state: 'shown' | 'gone' | 'held' | 'hidden';
      /** @description Null where it is not for this visitor; its author reads it as long as it is there. */
      text: string | null;
      /** @description The ground of the catalogue on which it was hidden. */
      hiddenReason: string | null;
      /** Format: date-time */
      editedAt: string | null;
      /**
       * Format: date-time
       * @description For its author: until when it may be edited; when a held one comes back; until when to object.
       */
      editableUntil: string | null;
      /** Format: date-time */
      heldUntil: string | null;
      /** Format: date-time */
      objectBy: string | null;
      /**
       * @description For its author: what became of the objection.
       * @enum {string|null}
       */
      objection: 'waiting' | 'granted' | 'refused' | null;
      allowed: ('reply' | 'edit' | 'take_back' | 'report' | 'object')[];
      /** @description Answers, oldest first. */
      replies: components['schemas']['ReplyView'][];
      /** Format: date-time */
      writtenAt: string;
      isMine: boolean;
    };
    CommentPage: {
      /** @description Comments that answer none, each with its answers. */
      items: components['schemas']['CommentView'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
      /** @description How many are in view, answers among them. */
      count: number;
      /**
       * @description Why no comment can be written now; null where one can.
       * @enum {string|null}
       */
      closedBy: 'off' | 'withheld' | 'merged' | 'hidden' | 'withdrawn' | null;
    };
    WriteCommentDto: {
      /** @example 우리 동네에도 필요합니다. */
      text: string;
      /**
       * Format: uuid
       * @description The comment that this one answers. Answers take no answers.
       */
      parentId?: string;
    };
    FiledReportView: {
      /** @enum {string} */
      ground: 'spam' | 'personal-data' | 'insult' | 'off-topic' | 'other';
      text: string | null;
      /** Format: date-time */
      reportedAt: string;
    };
    ReportedIdeaView: {
      /** Format: uuid */
      id: string;
      /** @description What is reported of the idea itself. */
      reports: components['schemas']['FiledReportView'][];
      /** @description What its author says against its being hidden, where nobody has decided on it yet. */
      objection: string | null;
      /** Format: date-time */
      objectedAt: string | null;
      allowed: ('keep' | 'hide' | 'restore' | 'refuse_objection')[];
      title: string;
      trackingNumber: string;
      isHidden: boolean;
    };
    CommentStepView: {
      /** @example comment.hidden */
      kind: string;
      by: string | null;
      /** @description A ground of the catalogue, or of a report. */
      reason: string | null;
      /** Format: date-time */
      at: string;
    };
    ModeratedCommentView: {
      /** Format: uuid */
      id: string;
      idea: components['schemas']['ReportedIdeaView'];
      speaker: number;
      /**
       * Format: date-time
       * @description Out of view until then, unless somebody decides.
       */
      heldUntil: string | null;
      hiddenReason: string | null;
      /** @description What its author says against its being hidden, while that waits. */
      objection: string | null;
      /** Format: date-time */
      objectedAt: string | null;
      reports: components['schemas']['FiledReportView'][];
      /** @description Oldest first. */
      history: components['schemas']['CommentStepView'][];
      /** @description What this member of staff may decide now. */
      allowed: ('keep' | 'hide' | 'restore' | 'refuse_objection')[];
      text: string;
      isOfficial: boolean;
      /** Format: date-time */
      writtenAt: string;
    };
    ModerationPage: {
      items: components['schemas']['ModeratedCommentView'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
    };
    ReportedIdeasPage: {
      items: components['schemas']['ReportedIdeaView'][];
      next: string | null;
    };
    HideCommentDto: {
      /**
       * @description A ground of kind `hide` from the catalogue.
       * @example personal-data
       */
      reason: string;
    };
    HeldIdeaView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      sign: 'no_proof' | 'trap' | 'no_stamp' | 'old_stamp' | 'used_stamp' | 'too_fast';
      title: string;
      improvement: string;
      trackingNumber: string;
      /** Format: date-time */
      submittedAt: string;
      /**
       * Format: date-time
       * @description Released then, if nobody decides.
       */
      releaseAt: string;
    };
    HeldIdeasPage: {
      items: components['schemas']['HeldIdeaView'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
    };
    RejectIdeaDto: {
      /**
       * @description A ground of kind `hide` from the catalogue.
       * @example off-topic-spam
       */
      reason: string;
    };
    ConditionsDto: {
      /**
       * Format: uuid
       * @description Of this idea alone; without it, of all.
       */
      ideaId?: string;
      /**
       * @description An address: all support from its network (IPv4 itself, the first 64 bits of IPv6).
       * @example 203.0.113.7
       */
      address?: string;
      /** @description The same as a signal names it. */
      network?: string;
      /**
       * @description The domain of the e-mail address, and none below it.
       * @example example.com
       */
      emailDomain?: string;
      /**
       * Format: date-time
       * @description Given at this instant or later.
       */
      givenFrom?: string;
      /**
       * Format: date-time
       * @description Given before this instant.
       */
      givenUntil?: string;
      /** @description By accounts that were at most so many hours old then. */
      accountHours?: number;
    };
    InvalidationPreview: {
      supports: number;
      ideas: number;
    };
    InvalidationView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      status: 'running' | 'stopped' | 'done' | 'undoing' | 'undone';
      /** Format: uuid */
      ideaId: string | null;
      /** @description Stands for a network; no address can be read from it. */
      network: string | null;
      /** Format: date-time */
      givenFrom: string | null;
      /** Format: date-time */
      givenUntil: string | null;
      accountHours: number | null;
      /** @description How many met the conditions when it began. */
      expected: number;
      /** @description How many it has taken away and not given back. */
      removed: number;
      /** @description Who began it. */
      begunBy: string | null;
      reason: string;
      /** @description Whether it names a domain; it is kept as a hash. */
      hasEmailDomain: boolean;
      /** Format: date-time */
      begunAt: string;
    };
    InvalidateDto: {
      /**
       * Format: uuid
       * @description Of this idea alone; without it, of all.
       */
      ideaId?: string;
      /**
       * @description An address: all support from its network (IPv4 itself, the first 64 bits of IPv6).
       * @example 203.0.113.7
       */
      address?: string;
      /** @description The same as a signal names it. */
      network?: string;
      /**
       * @description The domain of the e-mail address, and none below it.
       * @example example.com
       */
      emailDomain?: string;
      /**
       * Format: date-time
       * @description Given at this instant or later.
       */
      givenFrom?: string;
      /**
       * Format: date-time
       * @description Given before this instant.
       */
      givenUntil?: string;
      /** @description By accounts that were at most so many hours old then. */
      accountHours?: number;
      /** @description Why, for colleagues and the record. */
      reason: string;
      /** @description What the preview counted: where it is another number now, nothing is done. */
      expected: number;
    };
    SupportSignalView: {
      /** Format: uuid */
      id: string;
      /**
       * @description `network`: many from one network; `fresh`: many from accounts that were a day old at most.
       * @enum {string}
       */
      kind: 'network' | 'fresh';
      /** @description Stands for the network, in conditions too; null for `fresh`. No address can be read from it. */
      network: string | null;
      /** @description The most that came within a quarter of an hour, and when. */
      supports: number;
      /** Format: date-time */
      fromAt: string;
      /** Format: date-time */
      untilAt: string;
    };
    OpenSignalView: {
      /** Format: uuid */
      id: string;
      /**
       * @description `network`: many from one network; `fresh`: many from accounts that were a day old at most.
       * @enum {string}
       */
      kind: 'network' | 'fresh';
      /** @description Stands for the network, in conditions too; null for `fresh`. No address can be read from it. */
      network: string | null;
      /** @description The most that came within a quarter of an hour, and when. */
      supports: number;
      /** Format: uuid */
      ideaId: string;
      title: string;
      trackingNumber: string;
      /** Format: date-time */
      fromAt: string;
      /** Format: date-time */
      untilAt: string;
    };
    OpenSignalsPage: {
      items: components['schemas']['OpenSignalView'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
    };
    CallEntry: {
      tasks: components['schemas']['CallTaskView'][];
      topicCodes: string[];
      /** @description Who leads it. */
      agencyCode: string | null;
      /** Format: date */
      opensOn: string;
      /**
       * Format: date
       * @description Ideas are taken in until the end of this day.
       */
      closesOn: string;
      /** Format: date */
      announcesOn: string;
      /** @description Why it closed before its day; null where it did not. */
      closedWhyKo: string | null;
      closedWhyEn: string | null;
      /** @description What it asks beside the four fields of an idea; null for nothing. */
      form: components['schemas']['CallFormView'] | null;
      /** @description What was told since: more time, a later announcement, that nobody won; the latest first. */
      notices: components['schemas']['CallNoticeView'][];
      code: string;
      titleKo: string;
      titleEn: string;
      summaryKo: string;
      summaryEn: string;
      isOpen: boolean;
      /** @description Until then only administrators see it. */
      isPublished: boolean;
      /** @description Its first day has come: from now on its period is only made longer, or ended with a reason. */
      hasBegun: boolean;
      version: number;
      /** @description It is a call of the nation, held here too: its tasks and days are changed there. */
      followsNation: boolean;
      /** @description Ideas that came in under it. */
      ideas: number;
    };
    CallTaskDto: {
      code: string;
      titleKo: string;
      titleEn: string;
    };
    NewCallDto: {
      /** @example 우리 동네 그늘 */
      titleKo: string;
      /** @example Shade in our streets */
      titleEn: string;
      summaryKo: string;
      summaryEn: string;
      tasks: components['schemas']['CallTaskDto'][];
      /** @description What it is about. An idea sent without a topic gets the only one. */
      topicCodes: string[];
      /** @description Who leads it: ideas that no routing rule speaks for go there. */
      agencyCode?: string | null;
      /**
       * Format: date
       * @description The first day on which ideas are taken in, in Seoul.
       * @example 2026-12-31
       */
      opensOn: string;
      /**
       * Format: date
       * @description The last one, to its end.
       * @example 2026-12-31
       */
      closesOn: string;
      /**
       * Format: date
       * @description When the result is announced.
       * @example 2026-12-31
       */
      announcesOn: string;
      /**
       * @description By which it is known for good; it stands in its address.
       * @example shade-2027
       */
      code: string;
    };
    ChangeCallDto: {
      /** @example 우리 동네 그늘 */
      titleKo: string;
      /** @example Shade in our streets */
      titleEn: string;
      summaryKo: string;
      summaryEn: string;
      tasks: components['schemas']['CallTaskDto'][];
      /** @description What it is about. An idea sent without a topic gets the only one. */
      topicCodes: string[];
      /** @description Who leads it: ideas that no routing rule speaks for go there. */
      agencyCode?: string | null;
      /**
       * Format: date
       * @description The first day on which ideas are taken in, in Seoul.
       * @example 2026-12-31
       */
      opensOn: string;
      /**
       * Format: date
       * @description The last one, to its end.
       * @example 2026-12-31
       */
      closesOn: string;
      /**
       * Format: date
       * @description When the result is announced.
       * @example 2026-12-31
       */
      announcesOn: string;
      /** @description The version you saw. 409 with the current call when it is outdated. */
      version: number;
    };
    CallVersionDto: {
      /** @description The version you saw. 409 with the current call when it is outdated. */
      version: number;
    };
    ExtendCallDto: {
      /** @description Why its last day moves. Everyone reads it on the page of the call. */
      whyKo: string;
      whyEn: string;
      /**
       * Format: date
       * @description The new last day: later than the present one.
       * @example 2026-12-31
       */
      closesOn: string;
      /**
       * Format: date
       * @description The new day of announcement, where the present one would come before the end.
       * @example 2026-12-31
       */
      announcesOn?: string;
      /** @description The version you saw. 409 with the current call when it is outdated. */
      version: number;
    };
    CloseCallDto: {
      /** @description Why its last day moves. Everyone reads it on the page of the call. */
      whyKo: string;
      whyEn: string;
      /** @description The version you saw. 409 with the current call when it is outdated. */
      version: number;
    };
    FormChoiceDto: {
      code: string;
      labelKo: string;
      labelEn: string;
    };
    FormFieldDto: {
      /** @example place */
      key: string;
      kind: components['schemas']['FieldKind'];
      /** @example 어디에서 할 수 있나요? */
      labelKo: string;
      /** @example Where could it be done? */
      labelEn: string;
      hintKo?: string;
      hintEn?: string;
      /** @description Of a line at most 200, of a text at most 5,000; left out for that. */
      mostCharacters?: number | null;
      /** @description Of a number. */
      least?: number | null;
      most?: number | null;
      /** @description To choose from: two at least. */
      choices?: components['schemas']['FormChoiceDto'][];
      isRequired: boolean;
      /** @description Everyone may read the answers; otherwise only the proposer and staff. */
      isPublic: boolean;
    };
    CallFormDto: {
      fields: components['schemas']['FormFieldDto'][];
      /** @description The version of the call you saw. 409 with the current one when it is outdated. */
      version: number;
    };
    JointProposerView: {
      /** Format: uuid */
      id: string;
      /** @description For the proposers; null for everyone else. */
      name: string | null;
      /** @description For the author only. */
      email: string | null;
      /** @enum {string} */
      status: 'asked' | 'agreed' | 'declined';
      /** Format: date-time */
      answeredAt: string | null;
      /** @description Per cent. */
      share: number;
      /** @description 주제안자: the largest share. */
      isLead: boolean;
      isAuthor: boolean;
    };
    JointProposersView: {
      /** @description In the order they were stated, the author first; empty where somebody proposes alone. */
      proposers: components['schemas']['JointProposerView'][];
      /** @description Everyone agreed to these shares. */
      isAgreed: boolean;
      /** @description Whether this visitor may state them now. */
      mayState: boolean;
    };
    OtherProposerDto: {
      /** @example 김하늘 */
      name: string;
      /**
       * Format: email
       * @example name@example.kr
       */
      email: string;
      /** @description per cent */
      share: number;
    };
    StateJointProposersDto: {
      token?: string;
      others: components['schemas']['OtherProposerDto'][];
    };
    ProposalView: {
      /** @description In the order they were stated, the author first; empty where somebody proposes alone. */
      proposers: components['schemas']['JointProposerView'][];
      /** @description Everyone agreed to these shares. */
      isAgreed: boolean;
      /** Format: uuid */
      ideaId: string;
      /** @enum {string} */
      language: 'ko' | 'en';
      /**
       * Format: uuid
       * @description Which of the proposers is asked.
       */
      asked: string;
      title: string;
      trackingNumber: string;
      /** @description Whether an answer can still be given or changed. */
      isOpen: boolean;
    };
    AnswerProposalDto: {
      /** @description From the mail. */
      token: string;
      /** @enum {string} */
      answer: 'agreed' | 'declined';
    };
    ConsentTextOf: {
      kind: components['schemas']['ConsentKind'];
      version: string;
      ko: string;
      en: string;
    };
    ConsentTextView: {
      ko: string;
      en: string;
    };
    ConsentView: {
      kind: components['schemas']['ConsentKind'];
      /** @enum {string} */
      channel: 'online' | 'paper';
      /** Format: date-time */
      withdrawnAt: string | null;
      version: string;
      text: components['schemas']['ConsentTextView'];
      /** Format: date-time */
      givenAt: string;
    };
    OwnAccessView: {
      agencyCode: string | null;
      /** @enum {string} */
      act: 'proposer_shown' | 'seal_opened';
      /**
       * Format: uuid
       * @description The case it was for.
       */
      subjectId: string | null;
      /** Format: date-time */
      at: string;
      roles: string[];
      reason: string;
    };
    ErasureView: {
      /** @enum {string} */
      status: 'waiting' | 'undone' | 'sealed' | 'erased';
      /**
       * Format: date-time
       * @description While the law has the idea kept (국민 제안 규정 §22), the person is kept apart until then.
       */
      keptUntil: string | null;
      /** Format: date-time */
      requestedAt: string;
      /**
       * Format: date-time
       * @description Until then it can be undone.
       */
      actsAt: string;
    };
    OwnPersonView: {
      name: string | null;
      email: string | null;
      phone: string | null;
      postalAddress: string | null;
    };
    OwnDataView: {
      consents: components['schemas']['ConsentView'][];
      /** @description When staff were shown who they are, the last time first. */
      accesses: components['schemas']['OwnAccessView'][];
      /** @description Their wish to be forgotten; null where there is none. */
      erasure: components['schemas']['ErasureView'] | null;
      /**
       * Format: date-time
       * @description Until when the law would have them kept apart, if they wished it now.
       */
      keptUntil: string | null;
      person: components['schemas']['OwnPersonView'];
    };
    OwnConsentDto: {
      /** Format: uuid */
      idea?: string;
      /** Format: uuid */
      proposal?: string;
      token?: string;
      kind: components['schemas']['ConsentKind'];
    };
    ProofDto: {
      /** Format: uuid */
      idea?: string;
      /** Format: uuid */
      proposal?: string;
      token?: string;
    };
    PaperPersonDto: {
      /** @example 김마당 */
      name: string;
      /** Format: email */
      email?: string;
      /** @example 010-1234-5678 */
      phone?: string;
      postalAddress?: string;
    };
    PaperIdeaDto: {
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
      /** @description To what the call asks, by the key of its field: `form` of the call says which there are. */
      answers?: {
        [key: string]: string | number | boolean | string[];
      };
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
       * @description In which it is written. Where it is not given: Korean if there is Hangul in title or improvement, else English.
       * @enum {string}
       */
      language?: 'ko' | 'en';
      /** @description Ids of files added by `POST /api/v1/attachments`, in the order in which they are shown. */
      attachments?: string[];
      /**
       * @description Of a guest: the solution of a challenge of `GET /api/v1/challenges?action=submit`. An idea without one is held until a
       *     person has looked at it.
       */
      proof?: string;
      /** @enum {string} */
      channel: 'counter' | 'paper' | 'phone';
      /**
       * Format: date
       * @description The day it came in: the month counts from it. Today or before.
       * @example 2026-12-31
       */
      receivedOn: string;
      person: components['schemas']['PaperPersonDto'];
      /** @description The person agreed on paper, or told so, that name and contact are kept; without it they cannot be. */
      hasConsented: boolean;
      /** @description What else they agreed to. */
      consents?: components['schemas']['ConsentKind'][];
    };
    PaperReceipt: {
      idea: components['schemas']['IdeaView'];
      /** @description Shown this once; a new one makes it void. */
      code: string;
      /** @description Where number and code are asked for. */
      address: string;
    };
    PaperCodeDto: {
      /** @example 7Q2MX-0KD3H */
      code: string;
    };
    OpenedView: {
      /** Format: uuid */
      id: string;
      /** @description As the link in a mail has it: with it one acts as the proposer. */
      token: string;
    };
    RevealDto: {
      /** @example 시상 안내 전화 */
      reason: string;
    };
    ProposerView: {
      name: string | null;
      email: string | null;
      phone: string | null;
      postalAddress: string | null;
      /** @description They asked to be forgotten and are kept apart. */
      isSealed: boolean;
    };
    CampaignSize: {
      /** Format: uuid */
      ideaId: string;
      /** @description How many near-copies there are, itself among them. */
      size: number;
    };
    CampaignMemberView: {
      /** Format: uuid */
      ideaId: string;
      /** @description The move that would merge it; null where none starts in its state. */
      transition: string | null;
      trackingNumber: string;
      title: string;
      state: string;
      stateLabel: components['schemas']['BilingualView'];
      /** Format: date-time */
      openedAt: string;
      supports: number;
      /** @description It would join the one received first. */
      wouldJoin: boolean;
    };
    CampaignView: {
      /** @description Those received first, a hundred at most; of another agency's cases a reviewer sees none. */
      members: components['schemas']['CampaignMemberView'][];
      /** @description The one that the others would join. */
      first: components['schemas']['CampaignMemberView'] | null;
      size: number;
      /** @description How many would support it then: each person once. */
      supportsAfter: number;
      /** @description How many are told because they support one that would join. */
      supportersTold: number;
    };
    MergeCampaignDto: {
      /** @description What each proposer is told. */
      message: string;
    };
    CampaignResult: {
      /** Format: uuid */
      ideaId: string;
      /** @description Why it was not; null where it was, or where somebody else must sign it first. */
      code: string | null;
      messages: components['schemas']['BilingualView'] | null;
      trackingNumber: string;
      isMerged: boolean;
    };
    CurvePointView: {
      from: number;
      share: number;
      accuracy: number;
    };
    ModelView: {
      /**
       * @description A candidate is being trained.
       * @enum {string}
       */
      state: 'candidate' | 'serving' | 'retired' | 'refused';
      /** @description Decisions it learnt from and was measured on; null while it is trained. */
      examples: number | null;
      /** @description The latest of them, which it was measured on and had not seen. */
      heldBack: number | null;
      /** @description How often the agency it named first was the right one. */
      top1: number | null;
      /** @description How often the right one was among the first three. */
      top3: number | null;
      /** @description The version that served then, and how often that was right about the same decisions; without a version: the commonest agency. */
      againstVersion: number | null;
      againstTop1: number | null;
      /** @description The confidence from which on it may well route by itself; null: never. */
      automaticFrom: number | null;
      /** @description The embedding model that was configured when it was trained; null: none. */
      embeddingModel: string | null;
      /**
       * @description What became of its vectors; null where there was none.
       * @enum {string|null}
       */
      vectors: 'used' | 'no_gain' | 'unavailable' | null;
      /** @description Why it does not serve. */
      refusal: string | null;
      /** @description Who asked for it; null where it was time. */
      requestedBy: string | null;
      /** Format: date-time */
      servedAt: string | null;
      /** @description Who went back to it. */
      servedBy: string | null;
      version: number;
      /** Format: date-time */
      requestedAt: string;
      /** @description It can be gone back to. */
      isRestorable: boolean;
      /** @description Cases it routed by itself, and what people made of its suggestions. */
      automatic: number;
      accepted: number;
      overruled: number;
    };
    ModelsView: {
      /** @description The embedding model that is configured; null: none. */
      embeddingModel: string | null;
      /** @description From this confidence on the model routes by itself; null: never. */
      threshold: number | null;
      /** Format: date-time */
      thresholdSetAt: string | null;
      thresholdSetBy: string | null;
      /** @description Coverage and accuracy of the version that serves, beginning with its surest answers; empty where none does. */
      curve: components['schemas']['CurvePointView'][];
      models: components['schemas']['ModelView'][];
      /** @description Decisions of people there are to learn from. */
      decisions: number;
      /** @description So many are needed at least. */
      needed: number;
      isTraining: boolean;
      /** @description The version that serves learnt with another one, and answers by the words alone. */
      lacksVectors: boolean;
    };
    ModelVersionView: {
      version: number;
    };
    ThresholdDto: {
      /** @description From this confidence on the model routes by itself; null: never. */
      threshold: number | null;
    };
    ThresholdView: {
      threshold: number | null;
    };
    RuleView: {
      topics: string[];
      keywords: string[];
      regions: string[];
      calls: string[];
      code: string;
      agencyCode: string;
      note: string;
      isActive: boolean;
      version: number;
      /** Format: date-time */
      updatedAt: string;
    };
    RuleDto: {
      topics: string[];
      /** @description Heard in the title only; two to forty characters each. */
      keywords: string[];
      regions: string[];
      calls: string[];
      /**
       * @description Who gets the idea.
       * @example mois
       */
      agencyCode: string;
      /** @description What the rule is for, in a few words. */
      note: string;
      isActive: boolean;
    };
    ChangeRuleDto: {
      topics: string[];
      /** @description Heard in the title only; two to forty characters each. */
      keywords: string[];
      regions: string[];
      calls: string[];
      /**
       * @description Who gets the idea.
       * @example mois
       */
      agencyCode: string;
      /** @description What the rule is for, in a few words. */
      note: string;
      isActive: boolean;
      /** @description The version you saw. 409 with the current rule when it is outdated. */
      version: number;
    };
    RuleOrderDto: {
      /** @description Codes of all rules in the order you saw. 409 when it is another by now. */
      seen: string[];
      /** @description The same codes in the order they are to have. */
      order: string[];
    };
    DraftRuleDto: {
      topics: string[];
      /** @description Heard in the title only; two to forty characters each. */
      keywords: string[];
      regions: string[];
      calls: string[];
      /**
       * @description Who gets the idea.
       * @example mois
       */
      agencyCode: string;
      /** @description What the rule is for, in a few words. */
      note: string;
      /** @description The rule it takes the place of; left out for a new one, which comes last. */
      code?: string;
      isActive: boolean;
    };
    TryRulesDto: {
      draft?: components['schemas']['DraftRuleDto'];
      /** @description Codes of all rules in another order. */
      order?: string[];
    };
    RoutingFlow: {
      from: string | null;
      to: string | null;
      count: number;
    };
    RoutingExample: {
      /** Format: uuid */
      ideaId: string;
      from: string | null;
      to: string | null;
      /** @description Where it lies now. */
      present: string | null;
      /** @description What the rule that speaks then has heard, by condition. */
      matched: {
        [key: string]: string;
      };
      trackingNumber: string;
      title: string;
    };
    RoutingAgreement: {
      known: number;
      before: number;
      after: number;
    };
    RoutingTrial: {
      /** @description From where to where, the largest first. */
      flows: components['schemas']['RoutingFlow'][];
      /** @description Twenty at the most. */
      examples: components['schemas']['RoutingExample'][];
      /** @description Past ideas looked at, the newest ones. */
      tried: number;
      /** @description Went to triage by the present rules and would find an agency. */
      newlyRouted: number;
      /** @description Would go from one agency to another. */
      moved: number;
      /** @description Would be left in triage, where now a rule speaks. */
      noLongerRouted: number;
      triageBefore: number;
      triageAfter: number;
      agreement: components['schemas']['RoutingAgreement'];
    };
    /**
     * @description The same word, one that means the same, one that points to it, or the same but for its spelling.
     * @enum {string}
     */
    MatchKind: 'same' | 'synonym' | 'near' | 'spelling';
    MatchedWord: {
      /** @description The same word, one that means the same, one that points to it, or the same but for its spelling. */
      kind: components['schemas']['MatchKind'];
      asked: string;
      found: string;
    };
    SimilarIdea: {
      /** Format: uuid */
      ideaId: string;
      /**
       * @description In which the title is written; of others’ ideas as far as the title tells.
       * @enum {string}
       */
      language: 'ko' | 'en';
      /** @description Of this tenant's ideas only; null for those of others. */
      trackingNumber: string | null;
      state: string | null;
      stateLabel: components['schemas']['BilingualView'] | null;
      /** Format: date */
      promisedOn: string | null;
      supports: number | null;
      /** Format: date-time */
      submittedAt: string | null;
      /** @description Whose idea it is; null where it is this tenant's own. */
      tenantName: components['schemas']['BilingualView'] | null;
      /** @description Where the other tenant's page of it is. */
      address: string | null;
      /** @description Why it is shown: the words in common, those that say most first. */
      words: components['schemas']['MatchedWord'][];
      title: string;
      /** @description It was adopted: what is asked for exists already, or is promised for this day. */
      isAdopted: boolean;
    };
    ExistingService: {
      /** @description Where it is asked for; null where it has no site of its own. */
      link: string | null;
      /** @description Why it is shown: the words in common, those that say most first. */
      words: components['schemas']['MatchedWord'][];
      code: string;
      name: components['schemas']['BilingualView'];
      summary: components['schemas']['BilingualView'];
      agencyCode: string;
    };
    SimilarIdeas: {
      /** @description The most alike first, at most five; none where nothing is near. */
      ideas: components['schemas']['SimilarIdea'][];
      /** @description The most alike first, at most three; none where nothing is near, and none of other tenants. */
      services: components['schemas']['ExistingService'][];
    };
    ReasonView: {
      word: string;
      part: number;
    };
    RunnerUpView: {
      agencyCode: string;
      confidence: number;
    };
    RuleSpokenView: {
      matched: {
        [key: string]: string;
      };
      code: string;
      agencyCode: string;
    };
    SuggestionView: {
      /** @description The agency a model named; null where no model has spoken. */
      agencyCode: string | null;
      /** @description How probable it is, between 0 and 1. */
      confidence: number | null;
      reasons: components['schemas']['ReasonView'][];
      /** @description The next best, at most three. */
      runnersUp: components['schemas']['RunnerUpView'][];
      modelVersion: number | null;
      /**
       * @description What people made of it; null: nothing yet.
       * @enum {string|null}
       */
      outcome: 'accepted' | 'overruled' | null;
      /** @description A rule spoke first: no model was asked. */
      rule: components['schemas']['RuleSpokenView'] | null;
      /** @description The model sent it there without a person. */
      isAutomatic: boolean;
      /** @description The embedding model that it learnt with gave nothing for this case: it spoke by the words alone. */
      lacksVector: boolean;
    };
    MilestoneView: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      dueOn: string;
      /** @description Why the day was last moved to a later one. */
      reason: string | null;
      /**
       * Format: date
       * @description The day on which it was reached; null until then.
       */
      doneOn: string | null;
      /** @description What the proposer was told when it was reached. */
      note: string | null;
      title: string;
    };
    AddMilestoneDto: {
      /** @description What will be there then, in a few words. */
      title: string;
      /**
       * Format: date
       * @description From today on, up to the promised day.
       * @example 2026-12-31
       */
      dueOn: string;
    };
    ChangeMilestoneDto: {
      /** @description What will be there then, in a few words. */
      title: string;
      /**
       * Format: date
       * @description From today on, up to the promised day.
       * @example 2026-12-31
       */
      dueOn: string;
      /** @description Why the day moves to a later one; public. */
      reason?: string;
    };
    ReachMilestoneDto: {
      /** @description What the proposer is told. */
      note: string;
    };
    AdoptableCall: {
      tasks: components['schemas']['CallTaskView'][];
      topicCodes: string[];
      /** @description Who leads it. */
      agencyCode: string | null;
      /** Format: date */
      opensOn: string;
      /**
       * Format: date
       * @description Ideas are taken in until the end of this day.
       */
      closesOn: string;
      /** Format: date */
      announcesOn: string;
      /** @description Why it closed before its day; null where it did not. */
      closedWhyKo: string | null;
      closedWhyEn: string | null;
      /** @description What it asks beside the four fields of an idea; null for nothing. */
      form: components['schemas']['CallFormView'] | null;
      /** @description What was told since: more time, a later announcement, that nobody won; the latest first. */
      notices: components['schemas']['CallNoticeView'][];
      code: string;
      titleKo: string;
      titleEn: string;
      summaryKo: string;
      summaryEn: string;
      isOpen: boolean;
      /** @description This town holds it already. */
      isAdopted: boolean;
    };
    AdoptCallDto: {
      /** @description The code of the nation's call. */
      code: string;
      titleKo: string;
      titleEn: string;
      summaryKo: string;
      summaryEn: string;
    };
    TownOfCall: {
      place: components['schemas']['BilingualView'];
      ideas: number;
    };
    CallReach: {
      /** @description Towns that hold the nation's call in their own words, by name. */
      towns: components['schemas']['TownOfCall'][];
      /** @description Of a town's call: whose call it is. */
      adoptedFrom: components['schemas']['BilingualView'] | null;
      /** @description Ideas received here. */
      ownIdeas: number;
      /** @description The same in all towns that hold it, and here. */
      allIdeas: number;
    };
    CopyView: {
      situation: string | null;
      effect: string | null;
      improvement: string;
    };
    CrossingView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'transfer' | 'raise' | 'recommend';
      /** @enum {string} */
      side: 'sent' | 'received';
      /** @enum {string} */
      status: 'waiting' | 'opened' | 'declined';
      /**
       * Format: uuid
       * @description The case here; null while there is none.
       */
      ideaId: string | null;
      /** @description Its number there; null while there is none. */
      otherNumber: string | null;
      /** @description Its state there, as it was last told. */
      otherState: components['schemas']['BilingualView'] | null;
      reason: components['schemas']['BilingualView'] | null;
      message: string | null;
      answerReason: components['schemas']['BilingualView'] | null;
      answer: string | null;
      /** @description The government that the receiver named as the better owner. */
      better: components['schemas']['BilingualView'] | null;
      /** @description The same for every idea of one proposer, in every government; says nothing of who it is. */
      authorRef: string | null;
      /** @description For what the government from which it came has hidden it; null where it has not. */
      hiddenFor: components['schemas']['BilingualView'] | null;
      /** Format: date-time */
      answeredAt: string | null;
      /** @description What is recommended, until it is answered. */
      copy: components['schemas']['CopyView'] | null;
      /** @description The government at the other end. */
      place: components['schemas']['BilingualView'];
      title: string;
      /** @description Where it was proposed first, and its number there. */
      originPlace: components['schemas']['BilingualView'];
      originNumber: string;
      /** @description The proposer agreed that name and contact go along. */
      isNamed: boolean;
      /** Format: date-time */
      sentAt: string;
    };
    DeclineDto: {
      /** @description Why it is not taken up here; whoever recommended it and the public of both governments read it. */
      message: string;
    };
    GovernmentView: {
      /** @enum {string} */
      kind: 'nation' | 'town';
      code: string;
      nameKo: string;
      nameEn: string;
    };
    OriginView: {
      place: components['schemas']['BilingualView'];
      trackingNumber: string;
      /** Format: date-time */
      submittedAt: string;
      /** @description Its page there. */
      address: string;
    };
    PublicCrossing: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'transfer' | 'raise' | 'recommend';
      /** @enum {string} */
      side: 'sent' | 'received';
      /**
       * @description `waiting`: no copy is open yet. `declined`: it was given back, or not accepted.
       * @enum {string}
       */
      status: 'waiting' | 'opened' | 'declined';
      /** @description Its number there; null while there is none. */
      trackingNumber: string | null;
      /** @description Its state there, as it was last told. */
      stateLabel: components['schemas']['BilingualView'] | null;
      /** @description Its page there; the proposer's own opens what only they may do. */
      address: string | null;
      /** @description The government that the receiver named as the better owner. */
      better: components['schemas']['BilingualView'] | null;
      place: components['schemas']['BilingualView'];
      /** Format: date-time */
      sentAt: string;
      /** @description Whoever asks is the proposer, and may still let name and contact go along. */
      mayConsent: boolean;
      /** @description Name and contact went along. */
      isNamed: boolean;
    };
    StoryStep: {
      /** @description The agency that got the case with this step; null where it stayed. */
      agencyCode: string | null;
      reasonCode: string | null;
      message: string | null;
      /** @description Days, counts and codes that were filled in beside, by field name. */
      facts: {
        [key: string]: unknown;
      };
      /** @description Who signed it; null in public, and where nobody had to. */
      signedBy: string | null;
      preparedBy: string | null;
      /** @description Who stood in for somebody with this step, and for whom; null in public, and for one's own right. */
      actedBy: string | null;
      onBehalfOf: string | null;
      /** @description The government where it happened; null for this one. */
      place: components['schemas']['BilingualView'] | null;
      /** Format: date-time */
      at: string;
      /** @description `opened`, or the name of the transition. */
      kind: string;
      label: components['schemas']['BilingualView'];
      state: string;
      stateLabel: components['schemas']['BilingualView'];
    };
    StoryView: {
      /** @description Null where it was proposed here. */
      origin: components['schemas']['OriginView'] | null;
      /** @description Oldest first. */
      crossings: components['schemas']['PublicCrossing'][];
      /** @description Every public step here and elsewhere, in order. */
      steps: components['schemas']['StoryStep'][];
    };
    AgencyEntry: {
      parentCode: string | null;
      /**
       * Format: date
       * @description The first day on which it no longer stood; null while it stands.
       */
      validTo: string | null;
      successorCodes: string[];
      code: string;
      nameKo: string;
      nameEn: string;
      competenceKo: string;
      competenceEn: string;
      legalBasis: string;
      contact: string;
      isCoordinator: boolean;
      version: number;
      /** @description Cases that lie with it and are not over. */
      openCases: number;
      /** @description Routing rules that are on and lead to it. */
      rules: number;
      /** @description Who works there: accounts that are open, and invitations. */
      people: number;
    };
    AgencyListDto: {
      /**
       * @example code,nameKo
       *     parks,공원녹지과
       */
      text: string;
    };
    ListedAgency: {
      parentCode: string | null;
      topicCodes: string[];
      keywords: string[];
      code: string;
      nameKo: string;
      nameEn: string;
      isCoordinator: boolean;
    };
    LineFaultView: {
      column: string | null;
      /** @description From 1, as editors count. */
      line: number;
      ko: string;
      en: string;
    };
    AgencyListPreview: {
      agencies: components['schemas']['ListedAgency'][];
      faults: components['schemas']['LineFaultView'][];
    };
    NewAgencyDto: {
      /** @example 공원녹지과 */
      nameKo: string;
      /** @example Parks Division */
      nameEn: string;
      /** @description The agency it is part of. */
      parentCode?: string | null;
      competenceKo?: string | null;
      competenceEn?: string | null;
      /** @example 지방자치법 제125조 */
      legalBasis: string;
      /**
       * @description Where the office is reached: telephone or address. Anyone may read it.
       * @example 063-281-2114
       */
      contact?: string | null;
      /**
       * @description By which it is known for good.
       * @example parks
       */
      code: string;
      /** @description It settles whose business a case is; another one that did no longer does. */
      isCoordinator: boolean;
    };
    ChangeAgencyDto: {
      /** @example 공원녹지과 */
      nameKo: string;
      /** @example Parks Division */
      nameEn: string;
      /** @description The agency it is part of. */
      parentCode?: string | null;
      competenceKo?: string | null;
      competenceEn?: string | null;
      /** @example 지방자치법 제125조 */
      legalBasis: string;
      /**
       * @description Where the office is reached: telephone or address. Anyone may read it.
       * @example 063-281-2114
       */
      contact?: string | null;
      /** @description The version you saw. 409 with the current agency when it is outdated. */
      version: number;
      /** @description It settles whose business a case is; another one that did no longer does. */
      isCoordinator: boolean;
    };
    RetireAgencyDto: {
      /** @description Who does from today what it did. */
      successorCode?: string | null;
      /** @description The version you saw. */
      version: number;
    };
    /** @enum {string} */
    OpeningLineCode:
      | 'administrator'
      | 'look'
      | 'agencies'
      | 'reviewers'
      | 'coordinator'
      | 'workflow'
      | 'second_administrator'
      | 'rules'
      | 'coverage'
      | 'holidays'
      | 'calls';
    OpeningLineView: {
      code: components['schemas']['OpeningLineCode'];
      /** @description Of `coverage`: the agencies where nobody would look at an idea. */
      agencies: string[];
      /** @description It must be done before the tenant opens; all others are advice. */
      isRequired: boolean;
      isDone: boolean;
      /** @description A person ticks it; the others are done when they are. */
      isByHand: boolean;
    };
    OpeningView: {
      /**
       * Format: date-time
       * @description Since when citizens may come; null while only staff may.
       */
      openedAt: string | null;
      lines: components['schemas']['OpeningLineView'][];
    };
    TickDto: {
      /** @description False takes the tick back. */
      isDone: boolean;
    };
    ChannelView: {
      /** @enum {string} */
      channel: 'sms' | 'kakao' | 'naver';
      /** @description The installation has a gateway for it. */
      isAvailable: boolean;
      isOn: boolean;
    };
    TurnDto: {
      isOn: boolean;
    };
    /** @enum {string} */
    DispatchState: 'composed' | 'waiting' | 'sent' | 'failed';
    DispatchView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ideaId: string;
      agencyCode: string | null;
      status: components['schemas']['DispatchState'];
      tries: number;
      /** Format: date-time */
      triedAt: string | null;
      /** Format: date-time */
      nextTryAt: string | null;
      /** @description The last answer: a status such as `200`, or the code of an error. */
      code: string | null;
      kind: string;
      /** Format: date-time */
      composedAt: string;
    };
    DispatchPage: {
      items: components['schemas']['DispatchView'][];
      /**
       * Format: uuid
       * @description Pass as `before` for the next page; null on the last.
       */
      next: string | null;
    };
    /** @enum {string} */
    MessageState: 'composed' | 'sending' | 'waiting' | 'sent' | 'uncertain' | 'failed' | 'left' | 'dropped';
    Words: {
      ko: string;
      en: string;
    };
    MessageView: {
      /** Format: uuid */
      id: string;
      status: components['schemas']['MessageState'];
      /**
       * Format: uuid
       * @description The idea it is about; null for one about an account.
       */
      ideaId: string | null;
      trackingNumber: string | null;
      /**
       * Format: date-time
       * @description When the other side took it.
       */
      sentAt: string | null;
      /**
       * Format: date-time
       * @description When it is tried again by itself.
       */
      nextTryAt: string | null;
      tries: number;
      /** @description What it is about. */
      about: components['schemas']['Words'];
      /** Format: date-time */
      composedAt: string;
    };
    MessagePage: {
      items: components['schemas']['MessageView'][];
      /**
       * Format: uuid
       * @description Pass as `before` for the next page; null on the last.
       */
      next: string | null;
    };
    AttemptView: {
      number: number;
      /** @enum {string} */
      channel: 'mail' | 'sms' | 'kakao' | 'naver';
      /** Format: date-time */
      endedAt: string | null;
      /**
       * @description Null while it lasts, and for one that nobody finished.
       * @enum {string|null}
       */
      outcome: 'sent' | 'refused' | 'put_off' | 'unknown' | null;
      /** @description The other side's answer, such as `451`. */
      code: string | null;
      /** Format: date-time */
      startedAt: string;
    };
    DecisionView: {
      /** @enum {string} */
      act: 'retry' | 'leave';
      accountName: string | null;
      /** Format: date-time */
      at: string;
    };
    MessageDetail: {
      /** Format: uuid */
      id: string;
      status: components['schemas']['MessageState'];
      /**
       * Format: uuid
       * @description The idea it is about; null for one about an account.
       */
      ideaId: string | null;
      trackingNumber: string | null;
      /**
       * Format: date-time
       * @description When the other side took it.
       */
      sentAt: string | null;
      /**
       * Format: date-time
       * @description When it is tried again by itself.
       */
      nextTryAt: string | null;
      tries: number;
      /** @description Oldest first. */
      attempts: components['schemas']['AttemptView'][];
      /** @description Oldest first. */
      decisions: components['schemas']['DecisionView'][];
      /** @description What it is about. */
      about: components['schemas']['Words'];
      /** Format: date-time */
      composedAt: string;
    };
    NoticeWords: {
      ko: string;
      en: string;
    };
    NoticeView: {
      /** Format: uuid */
      id: string;
      /** @description Of the idea it is about; null for one about the account, or where the idea is gone. */
      ideaTitle: string | null;
      /**
       * @description In which that title is written.
       * @enum {string|null}
       */
      ideaLanguage: 'ko' | 'en' | null;
      /**
       * @description Where to look, on this site.
       * @example /ideas/…
       */
      path: string | null;
      /** Format: date-time */
      readAt: string | null;
      /** @description What happened. */
      title: components['schemas']['NoticeWords'];
      /** Format: date-time */
      at: string;
    };
    NoticePage: {
      items: components['schemas']['NoticeView'][];
      /** @description How many are unread in all. */
      unread: number;
      /**
       * Format: uuid
       * @description Pass as `before` for the next page; null on the last.
       */
      next: string | null;
    };
    PhoneDto: {
      /**
       * @description A Korean mobile number.
       * @example 010-1234-5678
       */
      phone: string;
    };
    PhoneCodeDto: {
      /**
       * @description The six digits of the short message.
       * @example 042137
       */
      code: string;
    };
    PreferenceView: {
      /**
       * @description The way to try first; where it leads nowhere, a messenger falls back on a short message, that on mail.
       * @enum {string}
       */
      first: 'mail' | 'sms' | 'kakao' | 'naver' | 'site';
      /** @description Kinds that are shown on the site and sent nowhere. */
      muted: ('ideas' | 'followed' | 'supported' | 'digest')[];
      /**
       * @description The language of messages.
       * @enum {string}
       */
      language: 'ko' | 'en';
      /** @description The ways that lead to this person now. */
      offered: ('mail' | 'sms' | 'kakao' | 'naver' | 'site')[];
      /** @description The number short messages and messengers go to. */
      phone: string | null;
      /** @description A number that waits for its code. */
      askedPhone: string | null;
      /** @description The kinds that this person is told of at all. */
      kinds: ('ideas' | 'followed' | 'supported' | 'digest')[];
      /** @description Short messages are sent here, so a number may be given. */
      mayGivePhone: boolean;
    };
    PreferenceDto: {
      /**
       * @description The way to try first; where it leads nowhere, a messenger falls back on a short message, that on mail.
       * @enum {string}
       */
      first: 'mail' | 'sms' | 'kakao' | 'naver' | 'site';
      /** @description Kinds that are shown on the site and sent nowhere. */
      muted: ('ideas' | 'followed' | 'supported' | 'digest')[];
      /**
       * @description The language of messages; as before where none is given.
       * @enum {string}
       */
      language?: 'ko' | 'en';
    };
    TextWords: {
      ko: string;
      en: string;
    };
    TextLine: {
      /** @enum {string} */
      readers: 'proposers' | 'others' | 'officials' | 'accounts';
      /** @description Languages in which the tenant says it in its own words. */
      own: ('ko' | 'en')[];
      name: string;
      about: components['schemas']['TextWords'];
    };
    TextsView: {
      items: components['schemas']['TextLine'][];
    };
    VariableView: {
      name: string;
      about: components['schemas']['TextWords'];
      /** @description Must stand in the mail. */
      isNeeded: boolean;
    };
    MessageWordsView: {
      /** @description Null for a message that only goes by mail. */
      short: string | null;
      subject: string;
      text: string;
    };
    TextChangeView: {
      version: number;
      /** @description Null where it is the shipped text from then on. */
      words: components['schemas']['MessageWordsView'] | null;
      changedBy: string | null;
      /** Format: date-time */
      changedAt: string;
    };
    TextInLanguageView: {
      /** @enum {string} */
      language: 'ko' | 'en';
      /** @description The tenant's own words; null where it says the shipped ones. */
      own: components['schemas']['MessageWordsView'] | null;
      version: number;
      /** @description The latest first, twenty at the most. */
      changes: components['schemas']['TextChangeView'][];
      shipped: components['schemas']['MessageWordsView'];
    };
    TextView: {
      /** @enum {string} */
      readers: 'proposers' | 'others' | 'officials' | 'accounts';
      variables: components['schemas']['VariableView'][];
      languages: components['schemas']['TextInLanguageView'][];
      name: string;
      about: components['schemas']['TextWords'];
    };
    TextDto: {
      /** @enum {string} */
      language: 'ko' | 'en';
      /** @example [{{site}}] 제안이 접수되었습니다 */
      subject: string;
      /**
       * @description The mail.
       * @example 제안: {{title}}
       *     접수번호: {{number}}
       *     {{link}}
       */
      text: string;
      /**
       * @description What goes by short message or messenger; left out for a message that only goes by mail.
       * @example 제안이 접수되었습니다
       *     {{link}}
       */
      short?: string;
      /** @description The version you saw; 0 for one that was never changed. 409 with what stands now when it is outdated. */
      version: number;
    };
    PreviewDto: {
      /** @enum {string} */
      language: 'ko' | 'en';
      /** @example [{{site}}] 제안이 접수되었습니다 */
      subject: string;
      /**
       * @description The mail.
       * @example 제안: {{title}}
       *     접수번호: {{number}}
       *     {{link}}
       */
      text: string;
      /**
       * @description What goes by short message or messenger; left out for a message that only goes by mail.
       * @example 제안이 접수되었습니다
       *     {{link}}
       */
      short?: string;
    };
    WebhookView: {
      /** Format: uuid */
      id: string;
      agencyCode: string | null;
      kinds: (
        | 'case.opened'
        | 'case.moved'
        | 'case.inherited'
        | 'clock.reminded'
        | 'clock.breached'
        | 'clock.escalated'
        | 'opinion.asked'
        | 'milestone.reached'
        | 'idea.withdrawn'
      )[];
      name: string;
      address: string;
      /** Format: date-time */
      registeredAt: string;
    };
    NewWebhookDto: {
      /**
       * @description What the system is called.
       * @example 온나라 연계
       */
      name: string;
      /**
       * @description Where events are sent by POST; `https:` unless the operator of the installation allows the host.
       * @example https://hooks.example.go.kr/madang
       */
      address: string;
      /**
       * @description Only events of this agency's cases; left out, of all.
       * @example mois
       */
      agencyCode?: string;
      kinds: (
        | 'case.opened'
        | 'case.moved'
        | 'case.inherited'
        | 'clock.reminded'
        | 'clock.breached'
        | 'clock.escalated'
        | 'opinion.asked'
        | 'milestone.reached'
        | 'idea.withdrawn'
      )[];
    };
    RegisteredWebhook: {
      /** Format: uuid */
      id: string;
      agencyCode: string | null;
      kinds: (
        | 'case.opened'
        | 'case.moved'
        | 'case.inherited'
        | 'clock.reminded'
        | 'clock.breached'
        | 'clock.escalated'
        | 'opinion.asked'
        | 'milestone.reached'
        | 'idea.withdrawn'
      )[];
      name: string;
      address: string;
      /** Format: date-time */
      registeredAt: string;
      secret: string;
    };
    AgencyFiguresView: {
      /** @description Part in time of those whose day has come, from 0 to 1; null where there are none. */
      shareInTime: number | null;
      agencyCode: string | null;
      promised: number;
      /** @description Carried out by the day first promised. */
      inTime: number;
      /** @description Carried out after the day first promised, also where a later one was told. */
      late: number;
      /** @description Neither carried out nor ended. */
      running: number;
      /** @description Of the running ones, those whose day was moved to a later one. */
      moved: number;
      /** @description Of the running ones, those whose present day has passed. */
      overdue: number;
      /** @description Ended without being carried out. */
      undone: number;
      /** @description Those whose effect was measured, and the won they saved or earned. */
      measured: number;
      effectWon: number;
    };
    LaneView: {
      /** @description Days from opening to decision, standstills among them: half took no longer. */
      medianDays: number | null;
      /** @description Nine of ten took no longer. */
      ninetiethDays: number | null;
      code: string;
      label: components['schemas']['BilingualView'];
      /** @description Ideas that got an answer. */
      decided: number;
    };
    FiguresView: {
      /** @description Part in time of those whose day has come, from 0 to 1; null where there are none. */
      shareInTime: number | null;
      promised: number;
      /** @description Carried out by the day first promised. */
      inTime: number;
      /** @description Carried out after the day first promised, also where a later one was told. */
      late: number;
      /** @description Neither carried out nor ended. */
      running: number;
      /** @description Of the running ones, those whose day was moved to a later one. */
      moved: number;
      /** @description Of the running ones, those whose present day has passed. */
      overdue: number;
      /** @description Ended without being carried out. */
      undone: number;
      /** @description Those whose effect was measured, and the won they saved or earned. */
      measured: number;
      effectWon: number;
    };
    ResultsView: {
      /** @description By agency, most promises first. */
      agencies: components['schemas']['AgencyFiguresView'][];
      lanes: components['schemas']['LaneView'][];
      /** Format: date-time */
      computedAt: string;
      total: components['schemas']['FiguresView'];
    };
    PromiseView: {
      /** Format: uuid */
      ideaId: string;
      /** @enum {string} */
      language: 'ko' | 'en';
      agencyCode: string | null;
      /** @description The department that carries it out. */
      owner: string | null;
      /** Format: date */
      firstPromisedOn: string;
      /** Format: date */
      promisedOn: string;
      /** Format: date */
      keptOn: string | null;
      /**
       * Format: date
       * @description Ended without being carried out.
       */
      droppedOn: string | null;
      /** @description Grade of the measured effect, a code of the catalogue. */
      effectGrade: string | null;
      effectWon: number | null;
      trackingNumber: string;
      title: string;
      /** Format: date-time */
      promisedAt: string;
      /** @description How often the day was moved to a later one. */
      slips: number;
    };
    PromisePage: {
      items: components['schemas']['PromiseView'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
    };
    OpenFieldView: {
      /**
       * @description `day` is a day in Seoul, `instant` is in UTC, `json` a list or object (in CSV written as a text).
       * @enum {string}
       */
      type: 'text' | 'code' | 'id' | 'integer' | 'boolean' | 'day' | 'instant' | 'json';
      name: string;
      meaning: components['schemas']['BilingualView'];
      example: string;
    };
    OpenFileView: {
      /** @enum {string} */
      format: 'csv' | 'json';
      /** @description What it came to when it was last measured; null before that. */
      rows: number | null;
      bytes: number | null;
      /** Format: date-time */
      measuredAt: string | null;
      /** @description Path of the file at this host. */
      address: string;
    };
    DatasetView: {
      fields: components['schemas']['OpenFieldView'][];
      files: components['schemas']['OpenFileView'][];
      name: string;
      title: components['schemas']['BilingualView'];
      /** @description What a row is. */
      row: components['schemas']['BilingualView'];
    };
    LicenceView: {
      ko: string;
      en: string;
      name: string;
      url: string;
    };
    OpenDataView: {
      /**
       * Format: date-time
       * @description When anything in the files may last have changed; null where nothing has happened yet.
       */
      changedAt: string | null;
      datasets: components['schemas']['DatasetView'][];
      licence: components['schemas']['LicenceView'];
    };
    FigureColumnView: {
      /**
       * @description `day` is a day in Seoul, `share` a part of one from 0 to 1.
       * @enum {string}
       */
      type: 'code' | 'text' | 'day' | 'integer' | 'number' | 'share';
      /**
       * @description A name in this language; null where it is for both.
       * @enum {string|null}
       */
      language: 'ko' | 'en' | null;
      name: string;
      title: components['schemas']['BilingualView'];
    };
    FigureDefinitionView: {
      /** @description The law by which it is kept; null where none asks for it. */
      law: components['schemas']['BilingualView'] | null;
      code: string;
      title: components['schemas']['BilingualView'];
      /** @description How it is counted. */
      meaning: components['schemas']['BilingualView'];
      /** @description Not shown to the public. */
      isForStaff: boolean;
      columns: components['schemas']['FigureColumnView'][];
    };
    FigureListView: {
      /** Format: date-time */
      computedAt: string | null;
      figures: components['schemas']['FigureDefinitionView'][];
    };
    FigureView: {
      /** @description The law by which it is kept; null where none asks for it. */
      law: components['schemas']['BilingualView'] | null;
      /**
       * Format: date-time
       * @description When it was counted; null where that has not been done yet.
       */
      computedAt: string | null;
      /** @description In the order in which they are shown; each has the columns. */
      rows: {
        [key: string]: unknown;
      }[];
      /** @description `/figures/{code}.svg` shows something. */
      isDrawn: boolean;
      code: string;
      title: components['schemas']['BilingualView'];
      /** @description How it is counted. */
      meaning: components['schemas']['BilingualView'];
      /** @description Not shown to the public. */
      isForStaff: boolean;
      columns: components['schemas']['FigureColumnView'][];
    };
    ReportSummaryView: {
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description The last day that counts.
       */
      until: string;
      /**
       * Format: date
       * @description The last day for handing it in; null where the law names none.
       */
      dueOn: string | null;
      /**
       * Format: date-time
       * @description When it was closed; null while it is counted anew each time.
       */
      closedAt: string | null;
      /** @description `2026`, or `2026-q3`. */
      period: string;
      /** @description Whether the period is over, so that its report can be closed. */
      isOver: boolean;
    };
    ReportView: {
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description The last day that counts.
       */
      until: string;
      /**
       * Format: date
       * @description The last day for handing it in; null where the law names none.
       */
      dueOn: string | null;
      /**
       * Format: date-time
       * @description When it was closed; null while it is counted anew each time.
       */
      closedAt: string | null;
      /** @description The whole tenant first, then each agency. */
      rows: {
        [key: string]: unknown;
      }[];
      /**
       * Format: date-time
       * @description When the rows were counted; of a closed one, when it was closed.
       */
      computedAt: string;
      columns: components['schemas']['FigureColumnView'][];
      /** @description `2026`, or `2026-q3`. */
      period: string;
      /** @description Whether the period is over, so that its report can be closed. */
      isOver: boolean;
    };
    FormerWordingView: {
      /** @description Null for the shipped words. */
      words: components['schemas']['BilingualView'] | null;
      /** Format: date-time */
      replacedAt: string;
    };
    WordingView: {
      /** @description In the tenant's own words; null where it says the shipped ones. */
      own: components['schemas']['BilingualView'] | null;
      /** @description Blanks that must stand in it. */
      blanks: string[];
      /** @description What stood before the last change. */
      former: components['schemas']['FormerWordingView'] | null;
      key: string;
      shipped: components['schemas']['BilingualView'];
      version: number;
    };
    WordingPage: {
      items: components['schemas']['WordingView'][];
      /** @description Pass as `after` for the next page; null on the last. */
      next: string | null;
      /** @description How many there are in all. */
      total: number;
    };
    WordingDto: {
      /** @example 전주에 제안하기 */
      ko: string;
      /** @example Suggest to Jeonju */
      en: string;
      /** @description The version you saw; 0 for a phrase that was never changed. 409 with the current words when it is outdated. */
      version: number;
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
      /** @description Of a change that came too late: what stands now */
      current?: unknown;
      /** @description Of a move: the condition that does not hold */
      condition?: string;
      /** @description Of an idea joined to another: the tracking number of that other */
      into?: string;
      /** @description Of an opening: the lines that are not done */
      missing?: string[];
      /** @description Of a new workflow: states in which cases could not go on, and how many lie there */
      stuck?: {
        state: string;
        count: number;
      }[];
      /** @description Of a workflow: what is wrong with it, and where */
      workflowFaults?: {
        code: string;
        place: string;
        ko: string;
        en: string;
      }[];
      /** @description Of a list or of words: what is wrong, by line */
      faults?: Record<string, never>[];
      /** @description Of words of a page: the blanks they must have */
      blanks?: string[];
      /** @description Of an agency that cannot retire: cases that lie with it */
      openCases?: number;
      /** @description And those decided and not over, which need a successor */
      decidedCases?: number;
      /** @description And rules that name it */
      rules?: number;
      /** @description And agencies below it */
      parts?: string[];
      /** @description And who works there, twenty at most */
      people?: string[];
      /** @description Of a colour too faint: its contrast on white, 1 to 21 */
      onWhite?: number;
      /** @description And on the ground of a box */
      onShade?: number;
      isEnough?: boolean;
      /** @description The nearest colour that is enough */
      proposal?: string | null;
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
  Queues_list: {
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
          'application/json': components['schemas']['QueueView'][];
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
  Queues_retry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        queue: string;
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
          'application/json': components['schemas']['RetriedView'];
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
  Ledger_key: {
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
          'application/json': components['schemas']['LedgerKeyView'];
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
  Ledger_checkpoints: {
    parameters: {
      query?: {
        /** @description The size at which the page before ended. */
        before?: number;
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
          'application/json': components['schemas']['CheckpointPage'];
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
  Ledger_checkpoint: {
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
          'application/json': components['schemas']['CheckpointView'];
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
  Ledger_consistency: {
    parameters: {
      query: {
        /** @description Size of the earlier checkpoint. */
        from: number;
        /** @description Size of the later one, at most that of the newest. */
        to: number;
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
          'application/json': components['schemas']['ConsistencyView'];
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
  HolidaysController_list: {
    parameters: {
      query: {
        /** @example 2026 */
        year: number;
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
          'application/json': components['schemas']['YearOfHolidays'];
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
  HolidaysController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HolidayDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HolidayView'];
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
  HolidaysController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        day: string;
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
  Settings_read: {
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
          'application/json': components['schemas']['SettingsView'];
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
  Settings_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettingsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettingsView'];
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
  Settings_measure: {
    parameters: {
      query: {
        /** @description `#rrggbb`, its `#` written `%23`. */
        colour: string;
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
          'application/json': components['schemas']['ColourView'];
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
  Agencies_addOne: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAgencyDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyEntry'];
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
  CatalogueController_services: {
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
          'application/json': components['schemas']['PublicService'][];
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
  Reasons_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewReasonDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReasonOfDecision'];
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
  Reasons_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReasonOfDecision'];
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
  Reasons_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReasonOfDecision'];
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
  Reasons_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReasonOfDecision'];
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
  Reasons_reorder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonOrderDto'];
      };
    };
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
  AccessesController_list: {
    parameters: {
      query?: {
        /** @description Only of this person. */
        person?: string;
        before?: string;
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
          'application/json': components['schemas']['AccessPage'];
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
  RetentionController_overview: {
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
          'application/json': components['schemas']['RetentionOverview'];
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
  RetentionController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: 'adopted' | 'declined' | 'withdrawn' | 'drafts' | 'accesses';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetentionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetentionView'];
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
  SessionsController_list: {
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
          'application/json': components['schemas']['OwnSessionView'][];
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
  SessionsController_finish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeDto'];
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
  SessionsController_endOthers: {
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
  SessionsController_endOne: {
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
  PasswordsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewedView'];
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
  PasswordResetsController_ask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskResetDto'];
      };
    };
    responses: {
      202: {
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
  PasswordResetsController_use: {
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
        'application/json': components['schemas']['UseResetDto'];
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
  PeopleController_list: {
    parameters: {
      query?: {
        /** @description Part of a name or of an address; a whole address also finds who is no member of staff. */
        q?: string;
        /** @description The last one of the page before. */
        after?: string;
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
          'application/json': components['schemas']['PeoplePage'];
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
  PeopleController_grant: {
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
        'application/json': components['schemas']['GrantsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
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
  PeopleController_disable: {
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
          'application/json': components['schemas']['PersonView'];
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
  PeopleController_enable: {
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
          'application/json': components['schemas']['PersonView'];
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
  PeopleController_resetFactor: {
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
          'application/json': components['schemas']['PersonView'];
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
  InvitationsController_list: {
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
          'application/json': components['schemas']['InvitationView'][];
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
  InvitationsController_invite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationView'];
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
  InvitationsController_resend: {
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
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationView'];
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
  InvitationsController_withdraw: {
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
  InvitationsController_accept: {
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
        'application/json': components['schemas']['AcceptanceDto'];
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
  JoiningController_join: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinDto'];
      };
    };
    responses: {
      202: {
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
  SecondFactorController_view: {
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
          'application/json': components['schemas']['SecondFactorView'];
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
  SecondFactorController_offer: {
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
          'application/json': components['schemas']['OfferView'];
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
  SecondFactorController_enrol: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolledView'];
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
  SecondFactorController_renew: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesView'];
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
  ProvidersController_show: {
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
          'application/json': components['schemas']['ProviderSettings'];
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
  ProvidersController_save: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProviderDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderSettings'];
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
  ProvidersController_remove: {
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
  ProvidersController_offer: {
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
          'application/json': components['schemas']['OfferedProvider'];
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
  AssurancesController_list: {
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
          'application/json': components['schemas']['LevelView'][];
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
  AssurancesController_choose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        action: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LevelDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LevelView'];
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
  ApiTokensController_list: {
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
          'application/json': components['schemas']['TokenView'][];
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
  ApiTokensController_issue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTokenDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuedToken'];
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
  ApiTokensController_revoke: {
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
  DelegationsController_list: {
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
          'application/json': components['schemas']['DelegationsView'];
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
  DelegationsController_name: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationsView'];
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
  DelegationsController_revoke: {
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
          'application/json': components['schemas']['DelegationsView'];
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
  GovernmentStatesController_list: {
    parameters: {
      query?: {
        /** @description Part of a name, or of a code. */
        q?: string;
        /** @description The last code of the page before. */
        after?: string;
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
          'application/json': components['schemas']['GovernmentStatesPage'];
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
  GovernmentStatesController_suspend: {
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
  GovernmentStatesController_resume: {
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
  GovernmentStatesController_visit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VisitDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitBegunView'];
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
  VisitsController_list: {
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
          'application/json': components['schemas']['VisitView'][];
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
  VisitsController_enter: {
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
        'application/json': components['schemas']['EnterDto'];
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
  RecordsController_list: {
    parameters: {
      query?: {
        /** @description Only of this subject. */
        subject?: string;
        /** @description Only of this kind, such as `case.moved`. */
        kind?: string;
        before?: string;
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
          'application/json': components['schemas']['RecordPage'];
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
  AnswersController_show: {
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
          'application/json': components['schemas']['AnswerView'];
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
  AnswersController_save: {
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
        'application/json': components['schemas']['AnswerDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswerView'];
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
  AnswersController_consent: {
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
        'application/json': components['schemas']['ConsentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswerView'];
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
  ApprovalsController_list: {
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
          'application/json': components['schemas']['ApprovalView'][];
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
  ApprovalsController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedView'][];
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
  ApprovalsController_return: {
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
        'application/json': components['schemas']['ReturnDto'];
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
  BatchesController_options: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchCasesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchOption'][];
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
  BatchesController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchForecast'][];
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
  BatchesController_list: {
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
          'application/json': components['schemas']['BatchView'][];
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
  BatchesController_find: {
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
          'application/json': components['schemas']['BatchView'];
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
  BatchesController_make: {
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
        'application/json': components['schemas']['BatchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchView'];
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
  BatchesController_undo: {
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
          'application/json': components['schemas']['BatchView'];
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
  CasesController_queue: {
    parameters: {
      query?: {
        /** @example unassigned */
        scope?:
          | 'all'
          | 'mine'
          | 'unassigned'
          | 'triage'
          | 'due_soon'
          | 'overdue'
          | 'waiting'
          | 'ended'
          | 'to_score'
          | 'scored'
          | 'all_scored'
          | 'asked';
        state?: string;
        agency?: string;
        /** @description Part of a title, or a tracking number. */
        q?: string;
        /** @description `next` of the page before. */
        after?: string;
        /** @example 20 */
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
  CasesController_countQueue: {
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
          'application/json': components['schemas']['QueueCounts'];
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
  LiveController_watchCases: {
    parameters: {
      query?: never;
      header?: {
        /** @description Where the stream before ended */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A stream of events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
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
  MergesController_preview: {
    parameters: {
      query: {
        /** @description The tracking number of the earlier idea. */
        into: string;
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
          'application/json': components['schemas']['MergePreview'];
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
  NotesController_listNotes: {
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
          'application/json': components['schemas']['NotesView'];
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
  NotesController_writeNote: {
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
        'application/json': components['schemas']['NoteDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotesView'];
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
  NotesController_editNote: {
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
        'application/json': components['schemas']['NoteDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotesView'];
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
  NotesController_takeNoteBack: {
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
          'application/json': components['schemas']['NotesView'];
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
  OpinionsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
          'application/json': components['schemas']['OpinionsView'];
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
  OpinionsController_ask: {
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
        'application/json': components['schemas']['AskDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpinionsView'];
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
  OpinionsController_give: {
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
        'application/json': components['schemas']['GiveOpinionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpinionsView'];
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
  PresencesController_tellPresence: {
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
        'application/json': components['schemas']['PresenceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresencesView'];
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
  PresencesController_tellLeaving: {
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
  RoundsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
          'application/json': components['schemas']['RoundsView'];
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
  RoundsController_open: {
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
        'application/json': components['schemas']['OpenRoundDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundsView'];
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
  RoundsController_appoint: {
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
        'application/json': components['schemas']['AppointDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundsView'];
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
  RoundsController_excuse: {
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
        'application/json': components['schemas']['ExcusalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundsView'];
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
  RoundsController_score: {
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
        'application/json': components['schemas']['ScoreDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundsView'];
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
  RoundsController_recuse: {
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
        'application/json': components['schemas']['RecusalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundsView'];
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
  RoundsController_close: {
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
        'application/json': components['schemas']['VerdictDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundsView'];
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
  TemplatesController_listTemplates: {
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
          'application/json': components['schemas']['TemplatesView'];
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
  TemplatesController_addTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TemplateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplatesView'];
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
  TemplatesController_fillTemplates: {
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
          'application/json': components['schemas']['FilledTemplatesView'];
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
  TemplatesController_changeTemplate: {
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
        'application/json': components['schemas']['TemplateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplatesView'];
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
  TemplatesController_removeTemplate: {
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
          'application/json': components['schemas']['TemplatesView'];
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
  WorkflowDraftsController_find: {
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
          'application/json': components['schemas']['WorkflowDraftView'];
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
  WorkflowDraftsController_save: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveDraftDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowDraftView'];
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
  WorkflowDraftsController_discard: {
    parameters: {
      query: {
        /** @description The revision you saw. */
        revision: number;
      };
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
  WorkflowDraftsController_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DefinitionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckView'];
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
  WorkflowDraftsController_simulate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrialDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrialView'];
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
  WorkflowDraftsController_walk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WalkDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WalkView'];
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
  WorkflowDraftsController_publish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedView'];
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
  WorkflowVersionsController_list: {
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
          'application/json': components['schemas']['VersionView'][];
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
  WorkflowVersionsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: number;
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
          'application/json': Record<string, never>;
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
  WorkflowVersionsController_compare: {
    parameters: {
      query: {
        /** @description The version to compare with. */
        with: number;
      };
      header?: never;
      path: {
        version: number;
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
          'application/json': components['schemas']['DifferenceView'][];
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
  WorkflowVersionsController_draw: {
    parameters: {
      query?: {
        language?: 'ko' | 'en';
      };
      header?: never;
      path: {
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The drawing */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/svg+xml': string;
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
  WorkflowVersionsController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestoreDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowDraftView'];
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
  WorkflowVersionsController_adopt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MappingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdoptedView'];
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
  WorkflowVersionsController_schema: {
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
          'application/json': Record<string, never>;
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
        /**
         * @description Words that all occur in the idea.
         * @example 재난문자
         */
        q?: string;
        state?: string;
        topic?: string;
        agency?: string;
        region?: string;
        call?: string;
        /** @description The way its case takes: ordinary, fast track, petition. */
        lane?: string;
        /** @description Newest first; most supporters first; the latest answers first, without what has none. */
        sort?: 'newest' | 'supports' | 'answered';
        before?: string;
        /** @example 10 */
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
      header?: {
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
  IdeasController_linksOf: {
    parameters: {
      query?: {
        token?: string;
      };
      header?: never;
      path: {
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
          'application/json': components['schemas']['LinksView'];
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
  IdeaActsController_request: {
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
        'application/json': components['schemas']['RequestDto'];
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
  IdeaActsController_objectToIdeaHiding: {
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
        'application/json': components['schemas']['IdeaObjectionDto'];
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
  TrackingController_track: {
    parameters: {
      query?: {
        token?: string;
      };
      header?: never;
      path: {
        /** @example 7Q2M-X0KD-3HAB1 */
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
  Tracking_proof: {
    parameters: {
      query?: never;
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
          'application/json': components['schemas']['ProofView'];
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
  AttachmentsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['FilesDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'][];
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
  AttachmentsController_fetch: {
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
      /** @description Its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.hancom.hwp': string;
          'application/hwp+zip': string;
          'application/pdf': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          'application/vnd.oasis.opendocument.text': string;
          'application/vnd.oasis.opendocument.spreadsheet': string;
          'application/vnd.oasis.opendocument.presentation': string;
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
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
  AttachmentsController_takeOut: {
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
        /** @example 019a1fd3-1c40-7aa1-9d02-5e7bb2c1f0a4 */
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
        /** @example 019a1fd3-1c40-7aa1-9d02-5e7bb2c1f0a4 */
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
  FollowsController_follow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
  FollowsController_unfollow: {
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
  SatisfactionController_satisfactionByAgency: {
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
          'application/json': components['schemas']['AgencySatisfactionView'][];
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
  SatisfactionController_ownSatisfaction: {
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
          'application/json': components['schemas']['OwnSatisfactionView'];
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
  SatisfactionController_saySatisfaction: {
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
        'application/json': components['schemas']['SatisfactionDto'];
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
  SatisfactionController_satisfactionOfCase: {
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
          'application/json': components['schemas']['SatisfactionView'][];
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
  Calls_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCallDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallEntry'];
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
        /** @example korean-new-deal-2021 */
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
  Calls_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeCallDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallEntry'];
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
  Calls_remove: {
    parameters: {
      query: {
        /** @description The version you saw. */
        version: number;
      };
      header?: never;
      path: {
        code: string;
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
  CallsController_giveNotice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveNoticeDto'];
      };
    };
    responses: {
      201: {
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
  ChallengesController_challenge: {
    parameters: {
      query: {
        /** @description What the solution is for. */
        action: 'submit';
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
          'application/json': components['schemas']['ChallengeView'];
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
  CommentRulesController_readCommentRules: {
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
          'application/json': components['schemas']['CommentRulesView'];
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
  CommentRulesController_changeCommentRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommentRulesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentRulesView'];
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
  CommentsController_findComment: {
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
          'application/json': components['schemas']['ReplyView'];
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
  CommentsController_editComment: {
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
        'application/json': components['schemas']['CommentTextDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplyView'];
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
  CommentsController_takeCommentBack: {
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
  CommentsController_reportComment: {
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
        'application/json': components['schemas']['ReportDto'];
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
  CommentsController_reportIdea: {
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
        'application/json': components['schemas']['ReportDto'];
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
  CommentsController_objectToHiding: {
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
        'application/json': components['schemas']['ObjectionDto'];
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
  IdeaCommentsController_commentsOf: {
    parameters: {
      query?: {
        sort?: 'oldest' | 'newest';
        after?: string;
        limit?: number;
        /** @description Shows that a guest is the proposer. */
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
          'application/json': components['schemas']['CommentPage'];
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
  IdeaCommentsController_writeComment: {
    parameters: {
      query?: never;
      header?: {
        /** @description 16 to 64 letters, digits, - or _ */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteCommentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplyView'];
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
  ModerationController_moderatedComments: {
    parameters: {
      query?: {
        of?: 'waiting' | 'hidden';
        after?: string;
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
          'application/json': components['schemas']['ModerationPage'];
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
  ModerationController_reportedIdeas: {
    parameters: {
      query?: {
        of?: 'waiting' | 'hidden';
        after?: string;
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
          'application/json': components['schemas']['ReportedIdeasPage'];
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
  ModerationController_keepIdea: {
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
  ModerationController_refuseIdeaObjection: {
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
  ModerationController_keepComment: {
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
  ModerationController_hideComment: {
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
        'application/json': components['schemas']['HideCommentDto'];
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
  ModerationController_restoreComment: {
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
  ModerationController_refuseObjection: {
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
  HeldIdeasController_heldIdeas: {
    parameters: {
      query?: {
        /** @description Continues where a page ended. */
        after?: string;
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
          'application/json': components['schemas']['HeldIdeasPage'];
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
  HeldIdeasController_releaseIdea: {
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
  HeldIdeasController_rejectIdea: {
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
        'application/json': components['schemas']['RejectIdeaDto'];
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
  InvalidationsController_previewInvalidation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConditionsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvalidationPreview'];
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
  InvalidationsController_listInvalidations: {
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
          'application/json': components['schemas']['InvalidationView'][];
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
  InvalidationsController_findInvalidation: {
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
          'application/json': components['schemas']['InvalidationView'];
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
  InvalidationsController_invalidate: {
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
        'application/json': components['schemas']['InvalidateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvalidationView'];
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
  InvalidationsController_stopInvalidation: {
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
          'application/json': components['schemas']['InvalidationView'];
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
  InvalidationsController_undoInvalidation: {
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
          'application/json': components['schemas']['InvalidationView'];
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
  SupportSignalsController_supportSignals: {
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
          'application/json': components['schemas']['SupportSignalView'][];
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
  OpenSignalsController_openSignals: {
    parameters: {
      query?: {
        /** @description Continues where a page ended. */
        after?: string;
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
          'application/json': components['schemas']['OpenSignalsPage'];
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
  OpenSignalsController_settleSignal: {
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
  Calls_register: {
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
          'application/json': components['schemas']['CallEntry'][];
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
  Calls_publish: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallEntry'];
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
  Calls_extend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendCallDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallEntry'];
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
  Calls_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseCallDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallEntry'];
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
  Calls_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallFormDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallEntry'];
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
  JointProposersController_of: {
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
          'application/json': components['schemas']['JointProposersView'];
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
  JointProposersController_state: {
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
        'application/json': components['schemas']['StateJointProposersDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JointProposersView'];
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
  ProposalsController_find: {
    parameters: {
      query: {
        token: string;
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
          'application/json': components['schemas']['ProposalView'];
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
  ProposalsController_answer: {
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
        'application/json': components['schemas']['AnswerProposalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
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
  ConsentTextsController_list: {
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
          'application/json': components['schemas']['ConsentTextOf'][];
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
  OwnDataController_show: {
    parameters: {
      query?: {
        idea?: string;
        proposal?: string;
        token?: string;
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
          'application/json': components['schemas']['OwnDataView'];
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
  OwnDataController_archive: {
    parameters: {
      query?: {
        idea?: string;
        proposal?: string;
        token?: string;
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
          'application/zip': string;
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
  OwnDataController_agree: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnConsentDto'];
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
  OwnDataController_withdrawConsent: {
    parameters: {
      query: {
        idea?: string;
        proposal?: string;
        token?: string;
        kind: components['schemas']['ConsentKind'];
      };
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
  OwnDataController_requestErasure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProofDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErasureView'];
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
  OwnDataController_undoErasure: {
    parameters: {
      query?: {
        idea?: string;
        proposal?: string;
        token?: string;
      };
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
  PaperController_enter: {
    parameters: {
      query?: never;
      header?: {
        /** @description 16 to 64 letters, digits, - or _ */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaperIdeaDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaperReceipt'];
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
  PaperController_renew: {
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
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaperReceipt'];
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
  PaperController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        trackingNumber: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaperCodeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedView'];
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
  ProposerViewsController_reveal: {
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
        'application/json': components['schemas']['RevealDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposerView'];
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
  CampaignsController_sizes: {
    parameters: {
      query: {
        /** @description Ids of ideas, a hundred at most, with commas between them. */
        ideas: string;
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
          'application/json': components['schemas']['CampaignSize'][];
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
  CampaignsController_campaign: {
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
          'application/json': components['schemas']['CampaignView'];
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
  CampaignsController_mergeAll: {
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
        'application/json': components['schemas']['MergeCampaignDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignResult'][];
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
  ModelsController_list: {
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
          'application/json': components['schemas']['ModelsView'];
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
  ModelsController_train: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelVersionView'];
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
  ModelsController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: number;
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
          'application/json': components['schemas']['ModelVersionView'];
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
  ModelsController_setThreshold: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ThresholdDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThresholdView'];
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
  RulesController_list: {
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
          'application/json': components['schemas']['RuleView'][];
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
  RulesController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleView'];
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
  RulesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeRuleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleView'];
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
  RulesController_remove: {
    parameters: {
      query: {
        /** @description The version you saw. */
        version: number;
      };
      header?: never;
      path: {
        code: string;
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
  RulesController_reorder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleOrderDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleView'][];
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
  RulesController_try: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TryRulesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoutingTrial'];
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
  SimilarController_find: {
    parameters: {
      query: {
        /**
         * @description What is being written: a title, or its first sentence.
         * @example 버스 정류장 그늘막
         */
        q: string;
        /** @description Ideas of this tenant, or public ideas of all others. */
        scope?: 'tenant' | 'nation';
        /** @description An idea that is left out: the one that is looked from. */
        except?: string;
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
          'application/json': components['schemas']['SimilarIdeas'];
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
  SuggestionsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
          'application/json': components['schemas']['SuggestionView'];
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
  MilestonesController_list: {
    parameters: {
      query?: {
        token?: string;
      };
      header?: never;
      path: {
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
          'application/json': components['schemas']['MilestoneView'][];
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
  MilestonesController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddMilestoneDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MilestoneView'];
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
  MilestonesController_change: {
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
        'application/json': components['schemas']['ChangeMilestoneDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MilestoneView'];
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
  MilestonesController_remove: {
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
  MilestonesController_reach: {
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
        'application/json': components['schemas']['ReachMilestoneDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MilestoneView'];
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
  CallAdoptionsController_listOpen: {
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
          'application/json': components['schemas']['AdoptableCall'][];
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
  CallAdoptionsController_adopt: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdoptCallDto'];
      };
    };
    responses: {
      201: {
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
  CallAdoptionsController_reach: {
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
          'application/json': components['schemas']['CallReach'];
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
  CrossingsController_list: {
    parameters: {
      query?: {
        side?: 'sent' | 'received';
        status?: 'waiting' | 'opened' | 'declined';
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
          'application/json': components['schemas']['CrossingView'][];
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
  CrossingsController_ofCase: {
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
          'application/json': components['schemas']['CrossingView'][];
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
  CrossingsController_accept: {
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
          'application/json': components['schemas']['CrossingView'];
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
  CrossingsController_decline: {
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
        'application/json': components['schemas']['DeclineDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CrossingView'];
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
  CrossingsController_consent: {
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
  GovernmentsController_list: {
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
          'application/json': components['schemas']['GovernmentView'][];
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
  StoriesController_story: {
    parameters: {
      query?: {
        token?: string;
      };
      header?: never;
      path: {
        /** @example 019a1fd2-8c02-765c-a18a-62b4efdddbe6 */
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
          'application/json': components['schemas']['StoryView'];
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
  Agencies_register: {
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
          'application/json': components['schemas']['AgencyEntry'][];
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
  Agencies_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgencyListDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyListPreview'];
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
  Agencies_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgencyListDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyListPreview'];
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
  Agencies_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeAgencyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyEntry'];
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
  Agencies_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetireAgencyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyEntry'];
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
  Opening_read: {
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
          'application/json': components['schemas']['OpeningView'];
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
  Opening_open: {
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
          'application/json': components['schemas']['OpeningView'];
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
  Opening_tick: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        line: 'look' | 'holidays';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TickDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpeningView'];
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
  ChannelsController_listChannels: {
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
          'application/json': components['schemas']['ChannelView'][];
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
  ChannelsController_turnChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        channel: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TurnDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChannelView'];
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
  DispatchesController_listDispatches: {
    parameters: {
      query?: {
        before?: string;
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
          'application/json': components['schemas']['DispatchPage'];
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
  DispatchesController_resendDispatch: {
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
          'application/json': components['schemas']['DispatchView'];
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
  MessagesController_listMessages: {
    parameters: {
      query?: {
        /** @description Only those in this state. */
        status?: components['schemas']['MessageState'];
        before?: string;
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
          'application/json': components['schemas']['MessagePage'];
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
  MessagesController_showMessage: {
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
          'application/json': components['schemas']['MessageDetail'];
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
  MessagesController_retryMessage: {
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
          'application/json': components['schemas']['MessageDetail'];
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
  MessagesController_leaveMessage: {
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
          'application/json': components['schemas']['MessageDetail'];
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
  NoticesController_listNotices: {
    parameters: {
      query?: {
        before?: string;
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
          'application/json': components['schemas']['NoticePage'];
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
  NoticesController_readNotices: {
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
  NoticesController_readNotice: {
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
  OwnPhoneController_askPhone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PhoneDto'];
      };
    };
    responses: {
      202: {
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
  OwnPhoneController_removePhone: {
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
  OwnPhoneController_confirmPhone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PhoneCodeDto'];
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
  PreferencesController_showPreferences: {
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
          'application/json': components['schemas']['PreferenceView'];
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
  PreferencesController_setPreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreferenceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferenceView'];
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
  TextsController_listTexts: {
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
          'application/json': components['schemas']['TextsView'];
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
  TextsController_showText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Which message, such as `received`. */
        name: string;
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
          'application/json': components['schemas']['TextView'];
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
  TextsController_changeText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Which message, such as `received`. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TextDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TextInLanguageView'];
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
  TextsController_resetText: {
    parameters: {
      query: {
        language: 'ko' | 'en';
        /** @description The version you saw. */
        version: number;
      };
      header?: never;
      path: {
        /** @description Which message, such as `received`. */
        name: string;
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
          'application/json': components['schemas']['TextInLanguageView'];
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
  TextsController_previewText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Which message, such as `received`. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageWordsView'];
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
  WebhooksController_listWebhooks: {
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
          'application/json': components['schemas']['WebhookView'][];
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
  WebhooksController_registerWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewWebhookDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredWebhook'];
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
  WebhooksController_removeWebhook: {
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
  ResultsController_find: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['ResultsView'];
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
  ResultsController_promises: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        agency?: string;
        /** @example overdue */
        state?: 'in_time' | 'late' | 'running' | 'moved' | 'overdue' | 'undone';
        /** @description `next` of the page before. */
        after?: string;
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
          'application/json': components['schemas']['PromisePage'];
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
  OpenDataController_describe: {
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
          'application/json': components['schemas']['OpenDataView'];
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
  OpenDataController_file: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what you have */
        'If-None-Match'?: string;
      };
      path: {
        /** @example ideas.csv */
        file:
          | 'ideas.csv'
          | 'ideas.json'
          | 'acts.csv'
          | 'acts.json'
          | 'replies.csv'
          | 'replies.json'
          | 'promises.csv'
          | 'promises.json'
          | 'agencies.csv'
          | 'agencies.json'
          | 'codes.csv'
          | 'codes.json';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/json': {
            dataset: string;
            title: components['schemas']['BilingualView'];
            licence: components['schemas']['LicenceView'];
            items: {
              [key: string]: unknown;
            }[];
          };
        };
      };
      /** @description You have it already */
      304: {
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
  FeedsController_read: {
    parameters: {
      query?: {
        /** @example mois */
        agency?: string;
        topic?: string;
        /** @description The language of titles that are ours; the first of the site where none is named. */
        lang?: 'ko' | 'en';
      };
      header?: never;
      path: {
        /** @example replies.json */
        file:
          'ideas.atom' | 'ideas.json' | 'replies.atom' | 'replies.json' | 'promises.atom' | 'promises.json';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The feed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/atom+xml': string;
          'application/feed+json': {
            version: string;
            title: string;
            items: {
              [key: string]: unknown;
            }[];
          } & {
            [key: string]: unknown;
          };
        };
      };
      /** @description You have it already */
      304: {
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
  FiguresController_describe: {
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
          'application/json': components['schemas']['FigureListView'];
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
  FiguresController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: 'funnel' | 'stages' | 'deadlines' | 'inflow' | 'regions' | 'agenda';
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
          'application/json': components['schemas']['FigureView'];
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
  FiguresController_forStaff: {
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
          'application/json': components['schemas']['FigureView'][];
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
  FiguresController_file: {
    parameters: {
      query?: {
        lang?: 'ko' | 'en';
        /** @description `narrow` fits a phone. */
        size?: 'wide' | 'narrow';
      };
      header?: never;
      path: {
        file:
          | 'funnel.csv'
          | 'funnel.svg'
          | 'stages.csv'
          | 'stages.svg'
          | 'deadlines.csv'
          | 'deadlines.svg'
          | 'inflow.csv'
          | 'inflow.svg'
          | 'regions.csv'
          | 'regions.svg'
          | 'agenda.csv'
          | 'agenda.svg';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'image/svg+xml': string;
        };
      };
      /** @description You have it already */
      304: {
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
  ReportsController_list: {
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
          'application/json': components['schemas']['ReportSummaryView'][];
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
  ReportsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A year or a quarter */
        period: string;
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
          'application/json': components['schemas']['ReportView'];
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
  ReportsController_load: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A year or a quarter */
        period: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
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
  ReportsController_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A year or a quarter */
        period: string;
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
          'application/json': components['schemas']['ReportView'];
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
  Wordings_list: {
    parameters: {
      query?: {
        /** @description Words in a phrase, in either language, or part of its key. */
        q?: string;
        /** @description `true` for those only that the tenant says in its own words. */
        own?: 'true' | 'false';
        /** @description Goes on after this key. */
        after?: string;
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
          'application/json': components['schemas']['WordingPage'];
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
  Wordings_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WordingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WordingView'];
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
  Wordings_reset: {
    parameters: {
      query: {
        /** @description The version you saw. */
        version: number;
      };
      header?: never;
      path: {
        key: string;
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
          'application/json': components['schemas']['WordingView'];
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
