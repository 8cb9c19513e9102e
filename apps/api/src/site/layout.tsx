import type { ReactNode } from 'react';
import { ASSETS, addressOfColour } from './asset-addresses.js';
import { isLanguage, LANGUAGE_NAMES } from './choose-language.js';
import { inLanguage } from './in-language.js';
import { FormToken } from './forms/form.js';
import { isOutside, isStaff } from './is-outside.js';
import { useSite } from './site-context.js';

interface LayoutProps {
  /** What this page is; the site's name follows. */
  title: string;
  /** Told before the title, such as that something went wrong. */
  alert?: string;
  /** Search engines may keep the page. */
  isIndexed?: boolean;
  /** The page uses the whole width; others keep lines short enough to read. */
  isWide?: boolean;
  /** The news that this page is about; new ideas where nothing else is said. */
  feed?: { name: 'ideas' | 'replies' | 'promises'; agency?: string };
  children: ReactNode;
}

/** The document around every page: head, header, main, footer. */
export function Layout({
  title,
  alert,
  isIndexed = false,
  isWide = false,
  feed = { name: 'ideas' },
  children,
}: LayoutProps) {
  const { colour, isSuspended, language, t } = useSite();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{[alert && `${alert}:`, `${title} | ${t('site.name')}`].filter(Boolean).join(' ')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#ffffff" />
        {!isIndexed && <meta name="robots" content="noindex" />}
        <link rel="icon" href={ASSETS.mark} type="image/svg+xml" />
        {ASSETS.styles.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        {colour && <link rel="stylesheet" href={addressOfColour(colour)} />}
        <FeedLinks {...feed} />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {t('layout.skip')}
        </a>
        {!isSuspended && <Header />}
        <main id="main" tabIndex={-1} className={isWide ? 'frame' : 'frame narrow'}>
          {children}
        </main>
        {!isSuspended && <Footer />}
      </body>
    </html>
  );
}

/** For feed readers that are given the address of the page. */
function FeedLinks({ name, agency }: NonNullable<LayoutProps['feed']>) {
  const { language, t } = useSite();
  const query = new URLSearchParams({ ...(agency && { agency }), lang: language });
  const title = t(`open_data.feed.${name}`);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={`/feeds/${name}.atom?${query}`} />
      <link
        rel="alternate"
        type="application/feed+json"
        title={title}
        href={`/feeds/${name}.json?${query}`}
      />
    </>
  );
}

function Header() {
  const site = useSite();
  const { t } = site;
  const isClosed = isOutside(site);
  return (
    <header className="site-header">
      <div className="frame">
        <Preview />
        <div className="utilities">
          <Languages />
          <Person />
        </div>
        <div className="masthead">
          <a className="brand" href="/">
            <img src={ASSETS.mark} alt="" width="40" height="40" fetchPriority="low" />
            <span>{t('site.name')}</span>
          </a>
          {!isClosed && <Menu />}
        </div>
      </div>
    </header>
  );
}

function Menu() {
  const { t } = useSite();
  return (
    <>
      <nav aria-label={t('layout.menu')}>
        <ul className="menu">
          <MenuItem href="/ideas">{t('layout.ideas')}</MenuItem>
          <MenuItem href="/results">{t('layout.results')}</MenuItem>
          <MenuItem href="/calls">{t('layout.calls')}</MenuItem>
          <MenuItem href="/track">{t('layout.track')}</MenuItem>
          <MenuItem href="/help">{t('layout.help')}</MenuItem>
        </ul>
      </nav>
      <a className="button small" href="/ideas/new">
        {t('idea.submit')}
      </a>
    </>
  );
}

/** Tells staff that what they see is not open yet, and where it is prepared. */
function Preview() {
  const { actor, isOpened, t } = useSite();
  if (isOpened || !isStaff({ actor })) return null;
  return (
    <p className="notice">
      {t('opening.preview')}{' '}
      {actor!.roles.includes('administrator') && <a href="/console/opening">{t('opening.prepare')}</a>}
    </p>
  );
}

function MenuItem({ href, children }: { href: string; children: ReactNode }) {
  const { address } = useSite();
  const isHere = address.split('?')[0] === href;
  return (
    <li>
      <a href={href} aria-current={isHere ? 'page' : undefined}>
        {children}
      </a>
    </li>
  );
}

/** Sign in, or what is mine and the way out. */
function Person() {
  const { actor, address, isAnswerToForm, t } = useSite();
  if (actor?.kind !== 'account') {
    const isDetour = isAnswerToForm || address === '/' || address.startsWith('/sign-in');
    const next = isDetour ? '' : `?next=${encodeURIComponent(address)}`;
    return <a href={`/sign-in${next}`}>{t('layout.sign_in')}</a>;
  }
  return (
    <>
      {isStaff({ actor }) && <a href="/console/">{t('layout.console')}</a>}
      <a href="/my">{t('layout.mine')}</a>
      <form method="post" action="/sign-out">
        <FormToken />
        <button className="link" type="submit">
          {t('layout.sign_out')}
        </button>
      </form>
    </>
  );
}

/**
 * The ways to the same page in each other language that the site speaks, named as it calls itself; the answer to a form
 * or a sign-in cannot be asked for again.
 */
function Languages() {
  const { address, isAnswerToForm, language, languages } = useSite();
  if (isAnswerToForm || address.startsWith('/sign-in/oidc')) return null;
  return languages
    .filter(isLanguage)
    .filter((other) => other !== language)
    .map((other) => (
      <a key={other} href={inLanguage(address, other)} lang={other} hrefLang={other}>
        {LANGUAGE_NAMES[other]}
      </a>
    ));
}

function Footer() {
  const site = useSite();
  const { hasMailCatcher, t } = site;
  const isClosed = isOutside(site);
  return (
    <footer className="site-footer">
      <div className="frame">
        <p>
          <strong>{t('site.name')}</strong> {t('site.tagline')}
        </p>
        <ul className="menu">
          {!isClosed && (
            <>
              <li>
                <a href="/help">{t('layout.help')}</a>
              </li>
              <li>
                <a href="/accessibility">{t('layout.accessibility')}</a>
              </li>
              <li>
                <a href="/figures">{t('layout.figures')}</a>
              </li>
              <li>
                <a href="/open-data">{t('layout.open_data')}</a>
              </li>
              <li>
                <a href="/ledger">{t('layout.ledger')}</a>
              </li>
            </>
          )}
          {hasMailCatcher && (
            <li>
              <a href="/dev/mail">{t('layout.mail')}</a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
