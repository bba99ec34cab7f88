/** Where a page that has little of its own to tell leads on to. */
import { menu, waysText } from "../../text/menu.ts";
import { SideBlock } from "./side-block.tsx";

export function Ways() {
  return (
    <SideBlock title={waysText.title}>
      <ul class="plain-list">
        {[waysText.home, ...menu].map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
    </SideBlock>
  );
}
