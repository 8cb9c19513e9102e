import { shadesOf } from '@app/tenancy';

/** A style sheet in which links, buttons and what else the site draws in blue have a tenant's colour. */
export function writeColours(colour: string): string {
  const { base, dark, pale } = shadesOf(colour);
  return `:root {
  --blue: ${base};
  --blue-dark: ${dark};
  --blue-pale: ${pale};
  --krds-color-light-primary-10: ${pale};
}
`;
}
