/** How a command ends that was given words which do not go together. */
export const USAGE = { exitCode: 2, code: 'madang.usage' };
