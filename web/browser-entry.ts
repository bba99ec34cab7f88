/** What the browser loads: every style sheet that stands beside its component, and the islands. */
import "./style/icon.svg";
import { CopyButton } from "./islands/copy-button.tsx";
import { hydrateIslands, hydrator } from "./islands/hydrate-islands.ts";
import { Search } from "./islands/search.tsx";
import { StartingField } from "./islands/starting-field.tsx";

import.meta.glob("./{components,islands,pages,style}/*.css", { eager: true });

hydrateIslands({
  search: hydrator(Search),
  "starting-field": hydrator(StartingField),
  copy: hydrator(CopyButton),
});
