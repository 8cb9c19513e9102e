import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from './page.js';
import { type Site, SiteProvider } from './site-context.js';

/** The HTML document of a page. None of its components run in the browser. */
export function drawPage({ content }: Page, site: Site): string {
  return `<!doctype html>${renderToStaticMarkup(createElement(SiteProvider, { value: site }, content))}`;
}
