/** A draft to compare with earlier decisions, and whose council's come first. */
import { longestDraft } from "../../../contract/plain/draft.ts";
import { paths } from "../../../contract/plain/paths.ts";
import { beforeText } from "../../text/pages/before.ts";

/** `municipality` is the reader's own among the `municipalities` that the archive covers. */
export type Draft = {
  readonly text: string;
  readonly municipality: string | null;
  readonly municipalities: readonly string[];
};

export function DraftForm({ text, municipality, municipalities }: Draft) {
  return (
    <form class="draft-form" action={paths.before} method="post">
      <label>
        {beforeText.text}
        <textarea name="text" rows={10} maxLength={longestDraft} required value={text} />
      </label>
      <label>
        {beforeText.municipality}
        <select name="municipality">
          <option value="">{beforeText.anyMunicipality}</option>
          {municipalities.map((name) => (
            <option key={name} value={name} selected={name === municipality}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button class="button button-strong" type="submit">
        {beforeText.show}
      </button>
    </form>
  );
}
