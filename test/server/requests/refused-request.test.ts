import fastify from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import { expect, test } from "vitest";
import { z } from "zod";
import { facetNames } from "../../../contract/plain/facets.ts";
import { toProblem } from "../../../server/requests/errors.ts";
import { readParameterValues } from "../../../server/requests/parameter-values.ts";
import { PageParameters, SearchParameters } from "../../../server/requests/search-parameters.ts";

const app = fastify({ routerOptions: { querystringParser: readParameterValues } });
app.setValidatorCompiler(validatorCompiler);
app.setErrorHandler((error, _, reply) => reply.code(418).send(toProblem(error)));
const params = z.object({ facet: z.enum(facetNames, "Facetten") });
app.get("/search", { schema: { querystring: SearchParameters } }, ({ query }) => query);
app.get("/page", { schema: { querystring: PageParameters } }, ({ query }) => query);
app.get("/facets/:facet", { schema: { params } }, ({ params: given }) => given);

const problemOf = async (url: string) => (await app.inject(url)).json();
const errorsOf = async (search: string): Promise<string[]> => {
  const { errors } = await problemOf(`/search?${search}`);
  return errors.map(({ path, message }: { path: string; message: string }) => `${path} ${message}`);
};

test("a bad parameter is a problem in Danish", async () => {
  expect(await problemOf("/search?page=0")).toEqual({
    type: "urn:referatsoeg:bad-parameter",
    title: "Forespørgslen kunne ikke læses",
    status: 400,
    detail: "page skal være mindst 1.",
    code: "bad-parameter",
    errors: [{ path: "page", message: "skal være mindst 1" }],
  });
});

test.each([
  ["page=1e1", "page skal være et helt tal"],
  ["page=+5", "page skal være et helt tal"],
  ["page=1.5", "page skal være et helt tal"],
  ["page=12345678", "page skal være et helt tal"],
  ["pageSize=101", "pageSize må højst være 100"],
  ["from=2021-02-30", "from skal være en dato som 2020-08-27"],
  ["from=2021-02-02&to=2021-02-01", "from må ikke ligge efter til-datoen"],
  ["exact=ja", "exact skal være true eller false"],
  ["sort=best", "sort skal være en af relevance, newest, oldest"],
  ["outcome=approved&outcome=gul", "outcome er ikke et kendt udfald"],
  ["year=24", "year skal være et årstal med fire cifre"],
  ["kle=27.1", "kle skal være et KLE-nummer som 27 eller 27.15"],
  ["q=a&q=b", "q må kun stå én gang"],
  ["page=x&page=1", "page må kun stå én gang"],
  [`q=${"x".repeat(501)}`, "q må højst have 500 tegn"],
  [`body=${"x".repeat(501)}`, "body må højst have 500 tegn"],
  ["farve=bl%C3%A5", "farve er ikke en kendt parameter"],
  ["farve=", "farve er ikke en kendt parameter"],
  ["__proto__=x", "__proto__ er ikke en kendt parameter"],
])("?%s is told of in words", async (search, error) => {
  expect(await errorsOf(search)).toEqual([error]);
});

test("too many values are one error", async () => {
  const search = Array.from({ length: 101 }, (_, at) => `case=${at}`).join("&");
  expect(await errorsOf(search)).toEqual(["case må højst gentages 100 gange"]);
});

test("every error is told at once: the unknown first, then the repeated, then the values", async () => {
  expect(await errorsOf("year=24&page=0&q=a&q=b&farve=x&form=y")).toEqual([
    "farve er ikke en kendt parameter",
    "form er ikke en kendt parameter",
    "q må kun stå én gang",
    "page skal være mindst 1",
    "year skal være et årstal med fire cifre",
  ]);
});

test("a page ignores what it does not know, and nothing else", async () => {
  expect(await problemOf("/page?farve=x&q=skole")).toMatchObject({ q: "skole", page: 1 });
  const { errors } = await problemOf("/page?farve=x&page=0");
  expect(errors).toEqual([{ path: "page", message: "skal være mindst 1" }]);
});

test("a part of the path that is none of those there are is not found", async () => {
  expect(await problemOf("/facets/nej")).toMatchObject({
    status: 404,
    detail: "Facetten findes ikke i arkivet.",
  });
});

test("an error of another kind says nothing of its inside", () => {
  expect(toProblem(new Error("/srv/secret"))).toMatchObject({ status: 500, code: "internal" });
  expect(JSON.stringify(toProblem(new Error("/srv/secret")))).not.toContain("secret");
});
