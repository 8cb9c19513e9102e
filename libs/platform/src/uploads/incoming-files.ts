import { rm } from 'node:fs/promises';

/** A file of a form, as the parser took it from the wire; nothing else says where it lies. */
export interface IncomingFile {
  /** Cleaned; may be empty. */
  name: string;
  path: string;
  bytes: number;
  /** More came than may; the rest was thrown away. */
  isTooLarge: boolean;
}

/** The files of one request. They lie in a folder of passage and are gone when it has been answered. */
export class IncomingFiles {
  readonly files: IncomingFile[] = [];
  /** Somebody works with them and discards them when done. */
  isHeld = false;

  async discard(): Promise<void> {
    await Promise.all(this.files.map(({ path }) => rm(path, { force: true })));
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    incoming?: IncomingFiles;
  }
  interface FastifyContextConfig {
    /** The route takes a form with files (`@TakesFiles`); any other refuses one. */
    takesFiles?: boolean;
  }
}
