import type { Diagram } from '@app/workflow';

/** Beyond this a drawing is metres long, nobody reads it, and placing it keeps a server busy for seconds. */
const most = { states: 60, arrows: 180 };

/**
 * Whether a diagram is small enough to be drawn while somebody waits. `layOut` itself takes any, and works the longer
 * the more states its arrows pass over: whoever draws on request asks here first.
 */
export function isDrawable({ nodes, edges }: Diagram): boolean {
  return nodes.length <= most.states && edges.filter(({ from, to }) => from !== to).length <= most.arrows;
}
