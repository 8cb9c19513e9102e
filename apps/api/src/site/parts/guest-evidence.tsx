import { Hidden } from '../forms/form.js';
import { pick, type Typed } from '../forms/read-form.js';
import { ASSETS } from '../asset-addresses.js';
import { useSite } from '../site-context.js';

/** A field that people do not see and that what fills in forms fills in; with when the form was given out. */
export function GuestEvidence({ typed }: { typed: Typed }) {
  const { t } = useSite();
  return (
    <>
      <Hidden typed={pick(typed, ['stamp'])} />
      <div className="trap" aria-hidden="true">
        <label>
          {t('submit.trap')}
          <input name="homepage" type="text" tabIndex={-1} autoComplete="off" defaultValue={typed.homepage} />
        </label>
      </div>
    </>
  );
}

/** Where a script, if it runs, puts the proof that it worked. */
export function ProofPlace() {
  return (
    <>
      <input type="hidden" id="proof" name="proof" />
      <script type="module" src={ASSETS.proofScript} />
    </>
  );
}
