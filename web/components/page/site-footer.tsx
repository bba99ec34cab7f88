/** The foot of every page. */
import { toReportAddress } from "../../address/report-address.ts";
import { footerLabel, footerLinks, site } from "../../text/site.ts";

type Props = { contact: string | null; pageAddress: string };

export function SiteFooter({ contact, pageAddress }: Props) {
  return (
    <footer class="site-footer">
      <nav class="frame" aria-label={footerLabel}>
        <ul class="site-footer-links">
          {footerLinks.map(({ label, url }) => (
            <li key={url}>
              <a href={url}>{label}</a>
            </li>
          ))}
          {contact && (
            <li>
              <a href={toReportAddress(contact, pageAddress)}>{site.report}</a>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
}
