/** Whether something was decided before: the decisions that are like a draft. */
import { z } from "zod";
import type { EarlierLikeDraft } from "../../contract/draft.ts";
import { toDraft } from "../../contract/plain/draft.ts";
import { once } from "../requests/parameter.ts";
import { toCoverage } from "../search/records/coverage.ts";
import type { Site } from "./site.ts";

/** The form as it is sent. */
export const DraftForm = z.object({
  text: once(z.string().default("")),
  municipality: once(z.string().default("")),
});
type DraftForm = z.infer<typeof DraftForm>;

/** As it stands before anything is sent. */
export const emptyDraft: DraftForm = { text: "", municipality: "" };

type Loaded = {
  readonly text: string;
  /** Of how many letters the text was before it was cut; null where it was not. */
  readonly cutFrom: number | null;
  readonly municipality: string | null;
  readonly municipalities: readonly string[];
  /** Null until a text is sent. */
  readonly earlier: EarlierLikeDraft | null;
};

/** @throws EngineDown */
export async function loadBefore({ portal }: Site, asked: DraftForm): Promise<Loaded> {
  const covered = toCoverage(await portal.overview()).map(({ municipality }) => municipality);
  const municipality = covered.find((name) => name === asked.municipality) ?? null;
  const { text, cutFrom } = toDraft(asked.text);
  return {
    text,
    municipality,
    municipalities: covered,
    cutFrom,
    earlier: text.trim() === "" ? null : await portal.earlier(text, municipality),
  };
}
