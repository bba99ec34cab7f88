/** Addresses as they read. */

/** Percent-encoded text as it reads; a stray "%" is part of the address, which is then read as it stands. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
