/** One thing looked at: what was found, and what to do where it is not well. */
export interface Finding {
  what: string;
  isWell: boolean;
  /** What to do, Korean and English; empty where all is well. */
  remedy: string;
}

/** A finding that is well when the condition holds. */
export function finding(what: string, isWell: boolean, remedy: string): Finding {
  return { what, isWell, remedy: isWell ? '' : remedy };
}

/** Runs one look; an error is a finding too. */
export async function look(what: string, work: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await work();
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    return [
      finding(`${what}: ${message || code}`, false, '위 오류를 먼저 해결하세요. / Solve this error first.'),
    ];
  }
}
