/** A government that a new installation starts with. */
export interface FirstTenant {
  code: 'nation' | 'jeonju';
  kind: 'nation' | 'town';
  nameKo: string;
  nameEn: string;
  regionCode: string | null;
  /** Where the demo officials work: who receives what citizens say. */
  demoAgency: string;
}

/** The nation, and for a demonstration the town whose site shows that everything can be another's. */
export const firstTenants: FirstTenant[] = [
  {
    code: 'nation',
    kind: 'nation',
    nameKo: '대한민국',
    nameEn: 'Korea',
    regionCode: null,
    demoAgency: 'mois',
  },
  {
    code: 'jeonju',
    kind: 'town',
    nameKo: '전주시',
    nameEn: 'Jeonju',
    regionCode: '52110',
    demoAgency: 'jj-communication',
  },
];
