import { Feed } from 'feed';
import type { Channel } from './channel.js';

export const FEED_FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export function writeFeed(channel: Channel, format: FeedFormat): string {
  return format === 'atom' ? writeAtom(channel) : writeJson(channel);
}

/** Atom (RFC 4287). Texts of Atom are HTML here, so what people wrote is escaped first. */
function writeAtom({ title, about, publisher, site, address, items }: Channel): string {
  const feed = new Feed({
    id: address,
    title: clean(title),
    description: clean(about),
    link: `${site}/`,
    feedLinks: { atom: address },
    updated: new Date(Math.max(0, ...items.map(({ at }) => at.getTime()))),
    generator: false,
    author: { name: clean(publisher), link: `${site}/` },
  });
  for (const { id, url, title: name, text, at, tags } of items)
    feed.addItem({
      id,
      link: url,
      title: asHtml(name),
      date: at,
      published: at,
      ...(text && { content: asHtml(text).replaceAll('\n', '<br>') }),
      category: tags.map((tag) => ({ name: attribute(tag), term: attribute(tag) })),
    });
  return feed.atom1();
}

/** JSON Feed 1.1 (jsonfeed.org): the library writes 1.0 only, which knows neither languages nor several authors. */
function writeJson({ title, about, publisher, site, address, language, items }: Channel): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${site}/`,
    feed_url: address,
    description: about,
    language,
    authors: [{ name: publisher, url: `${site}/` }],
    items: items.map(({ id, url, title: name, text, language: written, at, tags }) => ({
      ...{ id, url, title: name, content_text: text, date_published: at.toISOString() },
      ...{ date_modified: at.toISOString(), language: written, tags },
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

// XML 1.0 §2.2 has no way to write these.
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const clean = (text: string): string => text.replace(UNWRITABLE, '');

const asHtml = (text: string): string =>
  clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The library escapes `&` alone in attributes. */
const attribute = (text: string): string => clean(text).replaceAll('<', '‹').replaceAll('"', '”');
