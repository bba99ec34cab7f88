/** The head of every page: the name and the menu. */
import { menu, menuLabel, site } from "../../text/site.ts";

export function SiteHeader({ path }: { path: string }) {
  return (
    <header class="site-header">
      <div class="site-header-row frame">
        <a class="site-name" href="/">
          {site.name}
        </a>
        <nav aria-label={menuLabel}>
          <ul class="site-menu">
            {menu.map(({ label, url }) => (
              <li key={url}>
                <a href={url} aria-current={path === url ? "page" : undefined}>
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
