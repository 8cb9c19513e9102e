import { createElement, type FunctionComponent, type ReactElement } from 'react';

/** What a controller of the site answers: a view with its data, and a status where it is not 200. */
export class Page {
  private constructor(
    readonly content: ReactElement,
    readonly status: number,
  ) {}

  static of<Props extends object>(view: FunctionComponent<Props>, props: Props, status = 200): Page {
    return new Page(createElement(view, props), status);
  }
}

/** After a form was accepted: the browser reads another page, so that reloading sends nothing twice. */
export class SeeOther {
  /** `to` is a path of this site, or the address of the tenant's identity provider. */
  constructor(readonly to: string) {}
}
