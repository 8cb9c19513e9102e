import type { Government } from './read-governments.js';

/** A government by its slug or by its administrative code, which may carry the zeros of ten digits (`5000000000`). */
export function findGovernment(governments: Government[], asked: string): Government | undefined {
  const code = /^\d{10}$/.test(asked)
    ? asked.replace(/^(\d{2})0{8}$/, '$1').replace(/^(\d{5})0{5}$/, '$1')
    : asked;
  return governments.find((one) => one.code === code) ?? governments.findLast((one) => one.slug === asked);
}

/**
 * What a government is called where all of them stand side by side: a district with the city it lies in, and so
 * whoever shares its name with another.
 */
export function nameInFull(
  { nameKo, nameEn, kind, code, parentCode }: Government,
  governments: Government[],
): { nameKo: string; nameEn: string } {
  const parent = governments.find((one) => one.code === parentCode);
  const isShared = governments.some(
    (one) => one.code !== code && (one.nameKo === nameKo || one.nameEn === nameEn),
  );
  if (!parent || !(isShared || kind === 'district')) return { nameKo, nameEn };
  return { nameKo: `${parent.nameKo} ${nameKo}`, nameEn: `${nameEn}, ${parent.nameEn}` };
}
