/** The foot of every page. */
import { toFaultAddress } from "../../address/fault-address.ts";
import { foot, footLabel } from "../../text/menu.ts";
import { site } from "../../text/site.ts";

type Props = { readonly contact: string | null; readonly pageAddress: string };

export function SiteFooter({ contact, pageAddress }: Props) {
  return (
    <footer class="site-footer">
      <nav class="frame" aria-label={footLabel}>
        <ul class="site-footer-links">
          {foot.map(({ title, path }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
          {contact && (
            <li>
              <a href={toFaultAddress(contact, pageAddress)}>{site.tellFault}</a>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
}
