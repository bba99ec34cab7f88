/** The head of every page: the name, the search field where the page has none of its own, and the menu. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { menu, menuLabel } from "../../text/menu.ts";
import { homeText } from "../../text/pages/home.ts";
import { site } from "../../text/site.ts";
import { SearchForm } from "../field/search-form.tsx";

/** `search` is what the field begins with; null where the page has its own field. */
type Props = { readonly path: string; readonly search: SearchQuery | null };

export function SiteHeader({ path, search }: Props) {
  return (
    <header class="site-header">
      <div class="site-header-row frame">
        <a class="site-name" href={homeText.path}>
          {site.name}
        </a>
        {search && (
          <div class="site-search">
            <SearchForm search={search} place="head" />
          </div>
        )}
        <nav class="site-menu-place" aria-label={menuLabel}>
          <ul class="site-menu">
            {menu.map(({ label, path: other }) => (
              <li key={other}>
                <a href={other} aria-current={path === other ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
