import { useText } from '../language/use-text.js';
import { Refusal } from './refusal.js';

/** Says why something was not done, in the server's words where it gave some. */
export function useWhy(): (error: unknown) => string {
  const { t, say } = useText();
  return (error) => {
    const problem = error instanceof Refusal ? error.problem : null;
    return problem ? say(problem.messages) : t('problem.no_answer');
  };
}
