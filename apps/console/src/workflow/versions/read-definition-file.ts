import { api, read } from '../../api/client.js';
import { Refusal } from '../../api/refusal.js';
import type { Bilingual, Definition } from '../model/definition.js';

export interface FileFault extends Bilingual {
  place: string;
}

interface ReadFile {
  definition: Definition | null;
  /** Why it cannot be edited; faults of meaning are mended in the draft. */
  faults: FileFault[];
}

const NO_JSON = { place: '', ko: 'JSON 파일이 아닙니다.', en: 'This is no JSON file.' };

/** Reads the text of a file, and asks the server whether it has the shape of a definition. */
export async function readDefinitionFile(text: string): Promise<ReadFile> {
  const value = parse(text);
  if (value === null) return { definition: null, faults: [NO_JSON] };
  try {
    const { faults } = await read(api.POST('/api/v1/workflow-draft/checks', { body: { definition: value } }));
    const wrong = faults.filter(({ code }) => code === 'workflow.bad_shape');
    return { definition: wrong.length > 0 ? null : (value as unknown as Definition), faults: wrong };
  } catch (error) {
    const messages = error instanceof Refusal ? error.problem?.messages : undefined;
    return { definition: null, faults: [{ place: '', ...(messages ?? NO_JSON) }] };
  }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
