/** While one types, no part that is marked `data-held` becomes lower: what stands below it stays where it is. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** @param isHeld whether what is shown is an answer to words that are still being typed */
export function useHeldHeights(root: RefObject<HTMLElement | null>, isHeld: boolean): void {
  const held = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const parts = [...(root.current?.querySelectorAll<HTMLElement>("[data-held]") ?? [])];
    if (!isHeld) for (const part of parts) part.style.minBlockSize = "";
    // All are measured before one is changed, so that the page is laid out once.
    const heights = parts.map((part) => ({ part, height: part.getBoundingClientRect().height }));
    const before = held.current;
    held.current = new Map(
      heights.map(({ part, height }) => {
        const name = part.dataset.held ?? "";
        const least = isHeld ? Math.max(height, before.get(name) ?? 0) : height;
        if (least > height) part.style.minBlockSize = `${least}px`;
        return [name, least];
      }),
    );
  });
}
