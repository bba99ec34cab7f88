/** Brings the islands of a page to life. */
import { type ComponentType, h, hydrate } from "preact";

type Hydrator = (root: Element, json: string) => void;

/** How one island is hydrated; its props have the shape they were written with on the server. */
export function hydrator<Props extends object>(Component: ComponentType<Props>): Hydrator {
  return (root, json) => {
    const props: Props = JSON.parse(json);
    hydrate(h(Component, props), root);
  };
}

export function hydrateIslands(hydrators: Record<string, Hydrator>): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const [props, root] = element.children;
    const run = hydrators[element.dataset.island ?? ""];
    if (props && root) run?.(root, props.textContent ?? "");
  }
}
