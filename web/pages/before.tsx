/** Whether something was decided before: a draft is pasted, the nearest decisions are shown, the own council's first. */
import type { EarlierLikeDraft } from "../../contract/draft.ts";
import { longestDraft } from "../../contract/plain/draft.ts";
import { paths } from "../../contract/plain/paths.ts";
import { LikeDraftList } from "../components/hit/like-draft.tsx";
import { Notice } from "../components/page/notice.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import type { Page } from "../given/page.ts";
import { beforeText, cutNote } from "../text/pages/before.ts";

/** `cutFrom` is the text's length before it was cut; `earlier` is null until a text is sent. */
type Data = {
  readonly text: string;
  readonly cutFrom: number | null;
  readonly municipality: string | null;
  readonly municipalities: readonly string[];
  readonly earlier: EarlierLikeDraft | null;
};

export const beforePage = {
  path: paths.before,
  title: () => beforeText.title,
  component: BeforePage,
} satisfies Page<string, Data>;

function BeforePage({ data }: { readonly data: Data }) {
  const { cutFrom, earlier, municipality } = data;
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={beforeText.title}>
          <p>{beforeText.intro}</p>
        </PageTitle>
        <DraftForm {...data} />
        {cutFrom !== null && <Notice>{cutNote(cutFrom)}</Notice>}
        {earlier && <Found earlier={earlier} municipality={municipality} />}
      </div>
    </div>
  );
}

function DraftForm({ text, municipality, municipalities }: Data) {
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

type FoundProps = Pick<Data, "municipality"> & { readonly earlier: EarlierLikeDraft };

function Found({ earlier: { own, others }, municipality }: FoundProps) {
  if (own.length + others.length === 0) return <Notice>{beforeText.none}</Notice>;
  return (
    <>
      {municipality !== null && (
        <TitledSection title={beforeText.own(municipality)}>
          {own.length > 0 ? (
            <LikeDraftList found={own} />
          ) : (
            <p>{beforeText.noneOwn(municipality)}</p>
          )}
        </TitledSection>
      )}
      {others.length > 0 && (
        <TitledSection title={municipality === null ? beforeText.all : beforeText.others}>
          <LikeDraftList found={others} />
        </TitledSection>
      )}
      <p class="draft-note">{beforeText.note}</p>
    </>
  );
}
