/** Searches of the engine, with how long each took and how it ended. */

/** `outcome`: "answered", or "failed" for a refusal or silence. */
export type EngineCall = { readonly seconds: number; readonly outcome: "answered" | "failed" };

export type OnEngineCall = (call: EngineCall) => void;

/** The same search; `onCall` hears of each call when it ends. */
export function observed<Request, Answer>(
  search: (request: Request) => Promise<Answer>,
  onCall: OnEngineCall,
): (request: Request) => Promise<Answer> {
  return async (request) => {
    const start = performance.now();
    const end = (outcome: EngineCall["outcome"]) =>
      onCall({ seconds: (performance.now() - start) / 1000, outcome });
    try {
      const answer = await search(request);
      end("answered");
      return answer;
    } catch (error) {
      end("failed");
      throw error;
    }
  };
}
