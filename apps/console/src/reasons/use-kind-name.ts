import i18next from 'i18next';

/** What a kind of decision is called; one of an own workflow has its code only. */
export function useKindName(): (kind: string) => string {
  return (kind) => (i18next.exists(`reasons.kind.${kind}`) ? i18next.t(`reasons.kind.${kind}`) : kind);
}
