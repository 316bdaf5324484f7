import type { Answers } from "./answers";
import type { Shown } from "./shown";

/**
 * Answers whose code is fetched at the first call, so that a page without formulas does without it. Calls until
 * then are answered as soon as it is there, later ones at once. When it cannot be fetched, the calls that waited show
 * the failure, and the next call tries again.
 */
export function lateAnswers(load: () => Promise<Answers>, failure: (error: unknown) => Shown): Answers {
  let real: Answers | null = null;
  let loading: Promise<Answers> | null = null;

  async function loaded(): Promise<Answers> {
    loading ??= load();
    try {
      return (real = await loading);
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  return (id, call, viewer) => {
    if (real) return real(id, call, viewer);
    let isStopped = false;
    let stop = () => {
      isStopped = true;
    };
    loaded()
      .then((answers) => {
        if (!isStopped) stop = answers(id, call, viewer);
      })
      .catch((error: unknown) => {
        if (!isStopped) viewer(failure(error));
      });
    return () => {
      stop();
    };
  };
}
