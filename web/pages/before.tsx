/** Whether something was decided before: a draft is pasted, the nearest decisions are shown, the own council's first. */
import type { EarlierLikeDraft } from "../../contract/draft.ts";
import { paths } from "../../contract/plain/paths.ts";
import { type Draft, DraftForm } from "../components/compare/draft-form.tsx";
import { LikeDraftList, LikeDraftNote } from "../components/hit/like-draft.tsx";
import { Notice } from "../components/page/notice.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import type { Page } from "../given/page.ts";
import { beforeText, cutNote } from "../text/pages/before.ts";

/** `cutFrom` is the text's length before it was cut; `earlier` is null until a text is sent. */
type Data = Draft & {
  readonly cutFrom: number | null;
  readonly earlier: EarlierLikeDraft | null;
};

export const beforePage = {
  path: paths.before,
  title: () => beforeText.title,
  description: () => beforeText.description,
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
        {earlier && <EarlierDecisions earlier={earlier} municipality={municipality} />}
      </div>
      <aside class="column-side">
        <SideBlock title={beforeText.how}>
          <ul class="plain-list">
            {beforeText.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </SideBlock>
      </aside>
    </div>
  );
}

type EarlierDecisionsProps = Pick<Data, "municipality"> & { readonly earlier: EarlierLikeDraft };

function EarlierDecisions({ earlier: { own, others }, municipality }: EarlierDecisionsProps) {
  if (own.length + others.length === 0) return <Notice>{beforeText.none}</Notice>;
  return (
    <>
      {municipality !== null && (
        <TitledSection title={beforeText.own(municipality)}>
          {own.length > 0 ? (
            <LikeDraftList drafts={own} />
          ) : (
            <p>{beforeText.noneOwn(municipality)}</p>
          )}
        </TitledSection>
      )}
      {others.length > 0 && (
        <TitledSection title={municipality === null ? beforeText.all : beforeText.others}>
          <LikeDraftList drafts={others} />
        </TitledSection>
      )}
      <LikeDraftNote />
    </>
  );
}
