/** Privacy, takedowns, contact. */
import { PageTitle } from "../components/page-title.tsx";
import { Prose } from "../components/prose.tsx";
import type { PageContext } from "../page-data.ts";
import { toContactAddress } from "../report-address.ts";
import { contactText, privacySections, privacyTitle } from "../text/privacy.ts";

export function PrivacyPage({ context: { contact } }: { context: PageContext }) {
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={privacyTitle} />
        <Prose sections={privacySections} />
        <section class="prose">
          <h2>{contactText.heading}</h2>
          {contact === null ? (
            <p>{contactText.none}</p>
          ) : (
            <p>
              {contactText.some} <a href={toContactAddress(contact)}>{contact}</a>.
            </p>
          )}
        </section>
      </div>
    </div>
  );
}
