/** Copies a hit as a quotation, where it decided something, or its reference; the same for items in lists. */

import type { ComponentType } from "preact";
import { plainText } from "../../../contract/plain/text/plain-text.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { island } from "../../browser/island.tsx";
import { toDecisionPath } from "../../given/decision-id.ts";
import { itemText } from "../../text/item.ts";
import { toQuotation, toReference } from "../../text/reference.ts";
import { CopyButton, type CopyProps } from "./copy-button.tsx";

/** For pages that are made on the server alone. */
export const CopyIsland = island("copy", CopyButton);

/** `button`: how it comes to react; inside an island it already does. */
type Props = {
  readonly hit: Hit;
  readonly publicUrl: string | null;
  readonly button: ComponentType<CopyProps>;
};

export function CopyHit({ hit, publicUrl, button: Button }: Props) {
  const facts = { ...hit, title: plainText(hit.title) };
  if (hit.decision === null)
    return (
      <Button
        path={hit.url}
        publicUrl={publicUrl}
        label={itemText.copyReference}
        done={itemText.referenceCopied}
        text={toReference(facts)}
      />
    );
  return (
    <Button
      path={toDecisionPath(hit.url)}
      publicUrl={publicUrl}
      label={itemText.copyQuote}
      done={itemText.quoteCopied}
      text={toQuotation(plainText(hit.decision), facts, hit.adopts)}
    />
  );
}

/** For `actions` of a list on a page that is made on the server alone. */
export const copyFrom = (publicUrl: string | null) => (hit: Hit) => (
  <CopyHit hit={hit} publicUrl={publicUrl} button={CopyIsland} />
);
