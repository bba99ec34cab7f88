/** The environment of every command (docs/contract.md): all optional, an empty value is an absent one. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const webAddress = z.url({
  protocol: /^https?$/,
  error: "skal være en adresse, der begynder med http:// eller https://",
});

/**
 * An address with nothing behind its host, as its origin: the pages' links begin at the root of a host, so
 * under a path of it every one of them would be dead.
 */
const publicAddress = webAddress.pipe(
  z
    .string()
    .refine((address) => new URL(address).href === `${new URL(address).origin}/`, {
      error:
        "må ikke have en sti eller andet efter værtsnavnet: portalen skal have et værtsnavn for sig selv, for eksempel https://referater.example.dk",
    })
    .transform((address) => new URL(address).origin),
);

function wholeNumber(least: number, most: number) {
  const error = `skal være et helt tal fra ${least} til ${most}`;
  const written = z
    .string({ error })
    .trim()
    .regex(/^\d{1,9}$/, { error });
  return written
    .transform(Number)
    .pipe(z.int({ error }).min(least, { error }).max(most, { error }));
}

const addresses = z
  .string()
  .transform((list) => list.split(",").map((address) => address.trim()))
  .pipe(z.array(webAddress))
  .refine(
    (all) =>
      new Set(all.map((address) => address.toLowerCase().replace(/\/$/, ""))).size === all.length,
    {
      error: "må ikke nævne den samme adresse to gange: hver node har sin del af indekset",
    },
  );

const trustError =
  "skal være off, et antal proxyer (on er 1) eller deres adresser med komma imellem, for eksempel 10.0.0.1 eller 10.0.0.0/8";

/** A range that holds every address would trust what visitors write themselves. */
const proxyAddress = z
  .union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])
  .refine((address) => !address.endsWith("/0"), { error: trustError });

/** False for none, how many stand in front, or which addresses they have. */
const trustedProxies = z.union(
  [
    z.literal("off").transform(() => false as const),
    z.literal("on").transform(() => 1),
    z
      .string()
      .regex(/^[1-9]\d?$/)
      .transform(Number),
    z
      .string()
      .transform((list) => list.split(",").map((address) => address.trim()))
      .pipe(z.array(proxyAddress)),
  ],
  { error: trustError },
);

const metricsError =
  "skal være loopback, everywhere eller en adresse med port, for eksempel 127.0.0.1:9464";

/** "127.0.0.1:9464" or "[::1]:9464". */
const ownAddress = z
  .string()
  .regex(/^(?:\[[0-9a-f:]+\]|[a-z0-9.-]+):\d{1,5}$/i)
  .transform((address) => {
    const end = address.lastIndexOf(":");
    const host = address.slice(0, end).replace(/^\[|\]$/g, "");
    return { host, port: Number(address.slice(end + 1)) };
  })
  .refine(({ port }) => port <= 65_535, { error: metricsError });

/** An address of this machine, or a name of it. */
const host = z.union(
  [z.ipv4(), z.ipv6(), z.string().regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i)],
  {
    error:
      "skal være en adresse eller et navn på denne maskine, for eksempel 127.0.0.1 eller 0.0.0.0",
  },
);

const contact = z.union([z.email(), webAddress], {
  error: "skal være en e-mailadresse eller en webadresse",
});

const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: host.default("127.0.0.1"),
  MINUTES: z.string().default("data/minutes"),
  VAR: z.string().default("var"),
  MEILI_URL: addresses.optional(),
  MEILI_MASTER_KEY: z.string().optional(),
  MEILI_BIN: z.string().optional(),
  PUBLIC_URL: publicAddress.optional(),
  TOPICS: z.string().default("data/topics.json"),
  CONTACT: contact.optional(),
  RATE_LIMIT: wholeNumber(1, 1_000_000).default(600),
  CLOSED_TITLES: z
    .enum(["shown", "hidden"], { error: "skal være shown eller hidden" })
    .default("shown"),
  CONTACTS: z.enum(["shown", "masked"], { error: "skal være shown eller masked" }).default("shown"),
  WITHDRAWN: z
    .enum(["withheld", "shown"], { error: "skal være withheld eller shown" })
    .default("withheld"),
  LARGEST_LOSS: wholeNumber(0, 100).default(20),
  OCR: z.stringbool({ error: "skal være on eller off" }).default(true),
  TRUST_PROXY: trustedProxies.default(false),
  METRICS: z
    .union([z.enum(["loopback", "everywhere"]), ownAddress], { error: metricsError })
    .default("loopback"),
  LOG_LEVEL: z
    .enum(logLevels, { error: `skal være en af ${logLevels.join(", ")}` })
    .default("info"),
  NODE_ENV: z.string().optional(),
});

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, text]) => text !== ""));
}

export const Environment = z.preprocess(
  withoutEmpty,
  variables.refine(
    ({ NODE_ENV, MEILI_URL, MEILI_MASTER_KEY }) =>
      NODE_ENV !== "production" || MEILI_URL === undefined || MEILI_MASTER_KEY !== undefined,
    {
      path: ["MEILI_MASTER_KEY"],
      error: "skal være sat, når MEILI_URL er det, i produktion",
      // Also where other variables are wrong: every fault is told at once.
      when: () => true,
    },
  ),
);
export type Environment = ReadOnly<z.infer<typeof Environment>>;
