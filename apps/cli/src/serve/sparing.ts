/**
 * What api and worker are told so that they take less memory; `docker/Dockerfile` says the same. By itself glibc lets
 * each thread keep a reserve of its own (docs/decisions/0047).
 */
export const SPARING = { MALLOC_ARENA_MAX: '2' };
