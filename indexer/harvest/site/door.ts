/** The one door through which pages are fetched: a GET with a name, cookies, a pace and limits. */
import { CookieJar } from "tough-cookie";
import { request } from "undici";
import { HarvestError } from "./harvest-error.ts";
import { readBody } from "./read-body.ts";

export type Answer = {
  readonly url: URL;
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
};

/** Fetches one address, following nothing. @throws HarvestError `unreachable`, `too-large` … */
export type Get = (url: URL) => Promise<Answer>;

type DoorOptions = {
  readonly contact: string;
  readonly pace: () => Promise<void>;
  readonly limits?: Limits;
};

/** `bytes` of a body, unpacked; `seconds` for one request, from first to last byte. */
type Limits = { readonly bytes: number; readonly seconds: number };

const usualLimits: Limits = { bytes: 100_000_000, seconds: 120 };

/** Header values are printable ASCII; anything else in an address is percent-encoded. */
function toUserAgent(contact: string): string {
  const plain = contact.trim().replace(/[^\x21-\x7e]+/g, (odd) => encodeURIComponent(odd));
  return `Referatsoeg/1 (+${plain})`;
}

type Headers = Record<string, string | string[] | undefined>;

function toAnswer(url: URL, status: number, headers: Headers, body: Buffer): Answer {
  return { url, status, body, header: (name) => [headers[name] ?? []].flat()[0] };
}

/** One visitor's door to one host: the cookies it is given stay with it. */
export function createDoor({ contact, pace, limits = usualLimits }: DoorOptions): Get {
  const jar = new CookieJar();
  const userAgent = toUserAgent(contact);

  async function keepCookies(headers: Headers, url: URL): Promise<void> {
    for (const cookie of [headers["set-cookie"] ?? []].flat()) {
      await jar.setCookie(cookie, url.href, { ignoreError: true });
    }
  }

  async function fetchAnswer(url: URL): Promise<Answer> {
    const cookie = await jar.getCookieString(url.href);
    const headers = {
      "user-agent": userAgent,
      accept: "application/json, application/pdf, text/html",
      "accept-encoding": "gzip",
      ...(cookie && { cookie }),
    };
    const signal = AbortSignal.timeout(limits.seconds * 1000);
    const answer = await request(url, { headers, signal });
    await keepCookies(answer.headers, url);
    const encoding = [answer.headers["content-encoding"] ?? []].flat()[0];
    const body = await readBody(answer.body, encoding, limits.bytes, url.href);
    return toAnswer(url, answer.statusCode, answer.headers, body);
  }

  return async (url) => {
    await pace();
    try {
      return await fetchAnswer(url);
    } catch (cause) {
      if (cause instanceof HarvestError) throw cause;
      throw new HarvestError("unreachable", url.href, { cause });
    }
  };
}
