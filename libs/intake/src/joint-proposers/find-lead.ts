/**
 * Which of these shares leads, by its place: the largest is the 주제안자, and of equal ones the first, which everyone
 * agrees to with their answer (국민 제안 규정 §5③).
 */
export function findLead(shares: number[]): number {
  return shares.indexOf(Math.max(...shares));
}

/** What all shares make together; they are to make 100. */
export function sumOf(shares: number[]): number {
  return shares.reduce((sum, share) => sum + share, 0);
}
