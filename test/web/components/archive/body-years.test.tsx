import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { BodyYears } from "../../../../web/components/archive/body-years.tsx";

test("a year that nothing is held of stands between the others as a gap", () => {
  const once = { meetings: 1, agendas: 0 };
  const bodies = [{ body: "Byrådet", years: { "2019": once, "2021": once } }];
  const html = render(<BodyYears municipality="Fjordby" bodies={bodies} chosen={null} />);
  expect(html.match(/scope="col">(\d{4})/g)).toHaveLength(3);
  expect(html).toMatch(/<td>1<\/td><td class="body-years-gap">–<\/td><td>1<\/td>/);
});
