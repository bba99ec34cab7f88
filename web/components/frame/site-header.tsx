/** The head of every page: the name and the menu. */
import { menu, menuLabel } from "../../text/menu.ts";
import { homeText } from "../../text/pages/home.ts";
import { site } from "../../text/site.ts";

export function SiteHeader({ path }: { readonly path: string }) {
  return (
    <header class="site-header">
      <div class="site-header-row frame">
        <a class="site-name" href={homeText.path}>
          {site.name}
        </a>
        <nav aria-label={menuLabel}>
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
