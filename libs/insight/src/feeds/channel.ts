/** A feed before it is written as Atom or JSON. */
export interface Channel {
  title: string;
  about: string;
  publisher: string;
  /** Address of the site. */
  site: string;
  /** Address of the feed itself. */
  address: string;
  language: 'ko' | 'en';
  items: ChannelItem[];
}

export interface ChannelItem {
  id: string;
  url: string;
  title: string;
  text: string;
  language: string;
  at: Date;
  tags: string[];
}
