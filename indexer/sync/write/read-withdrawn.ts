/** What sources took out of their minutes, as the index knows of it: for the operator, who may have it shown. */
import type { GoneMeeting, Withdrawn } from "../../../contract/change.ts";
import { IndexedMeeting } from "../../../contract/indexed-item.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import { everyDocument } from "../../../engine/query/stored-documents.ts";
import { readLastState } from "./index-state.ts";
import type { SpreadIndex } from "./spread-index.ts";

const Holder = IndexedMeeting.pick({ withdrawn: true });

type AllWithdrawn = {
  readonly meetings: readonly GoneMeeting[];
  readonly parts: readonly Withdrawn[];
};

/** @throws the engine's errors */
export async function readWithdrawn(index: SpreadIndex): Promise<AllWithdrawn> {
  const state = await readLastState(index);
  if (state === null) return { meetings: [], parts: [] };
  const parts: Withdrawn[] = [];
  for (const node of index.nodes) {
    const request = { fields: Holder.keyof().options, limit: 5_000 };
    for await (const page of everyDocument(node, indexName("meetings", index.prefix), request))
      parts.push(...page.flatMap((document) => Holder.parse(document).withdrawn));
  }
  return { meetings: state.gone, parts };
}

/** A line for each that is withheld. */
export function formatWithdrawn({ meetings, parts }: AllWithdrawn): string[] {
  const withheld = parts.filter(({ published }) => !published);
  return [
    ...meetings.map(({ id, at, file }) => `${id} (${file}): mødet er væk hos kommunen ${day(at)}`),
    ...withheld.map(({ id, at, kind }) =>
      kind === "item"
        ? `${id}: punktet er væk hos kommunen ${day(at)}`
        : `${id}: punktet er kortere hos kommunen ${day(at)}`,
    ),
  ];
}

const day = (at: string) => `siden ${at.slice(0, 10)}`;
