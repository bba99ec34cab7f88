/** What the browser loads: every style sheet that stands beside its component, and the islands. */
import "./style/icon.svg";
import { hydrateIslands, hydrator } from "./browser/hydrate-islands.ts";
import { listenForSlash } from "./browser/slash-key.ts";
import { StartingField } from "./components/field/starting-field.tsx";
import { CopyButton } from "./components/hit/copy-button.tsx";
import { MatchSteps } from "./components/trail/match-steps.tsx";
import { Search } from "./islands/search.tsx";

import.meta.glob("./{components,islands,pages,style}/**/*.css", { eager: true });

listenForSlash();
hydrateIslands({
  search: hydrator(Search),
  "starting-field": hydrator(StartingField),
  copy: hydrator(CopyButton),
  "match-steps": hydrator(MatchSteps),
});
