/** Probabilities of scores. They sum to one; the larger `sharpness`, the more of it goes to the best score. */
export function softMax(scores: ArrayLike<number>, sharpness: number): Float64Array {
  const highest = Math.max(...Array.from(scores));
  const shares = Float64Array.from(scores, (score) => Math.exp((score - highest) * sharpness));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
