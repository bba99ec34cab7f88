/**
 * Addresses whose escapes are not UTF-8, such as `%F8` for »ø« from an old mail program: the router would
 * refuse them in words of its own, so they are led to where nothing is and answered like every other error.
 */

const nowhere = "/ulæselig";

/**
 * The address for the router: itself, or one that no route has. Some proxies escape the escapes of a path once
 * more; nothing here is called "%2F", so that is the slash of a case number.
 */
export function toReadableUrl({ url = "/" }: { readonly url?: string | undefined }): string {
  if (!isReadable(url)) return encodeURI(nowhere);
  const [path = "", ...query] = url.split("?");
  return [path.replace(/%25(?=2F)/gi, "%"), ...query].join("?");
}

/** Whether the path can be decoded; a query string is read with what it cannot say replaced. */
export function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
