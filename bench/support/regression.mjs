/** Of the normal distribution: beyond it lie 5 of 100 on both sides together. */
const Z_95 = 1.96;

/**
 * The line through points `[x, y]` by least squares: its slope, and the upper bound of the slope with 95 %. Neighbours
 * are taken to err independently; with fewer than twenty points the bound is somewhat too low.
 */
export function slopeOf(points) {
  const n = points.length;
  const mean = (pick) => points.reduce((sum, point) => sum + pick(point), 0) / n;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const spreadX = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spreadX;
  const rest = points.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return { slope, upper: slope + Z_95 * Math.sqrt(rest / (n - 2) / spreadX) };
}
