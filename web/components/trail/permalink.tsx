/** The address of one section, to be copied as any link is. */
import { linkToSection } from "../../text/pages/trail.ts";

type Props = { readonly id: string; readonly title: string };

export function Permalink({ id, title }: Props) {
  return (
    <a class="section-permalink" href={`#${id}`} aria-label={linkToSection(title)}>
      #
    </a>
  );
}
