/** A share as whole percent, rounded down: what is not quite certain is not shown as 100. */
export function percent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}
