/** E-mail addresses and phone numbers of private persons in running text. Pure. */

/** Stands for each letter and digit of what is masked. */
const mask = "x";

const email =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})/gu;

/** An authority writes from a domain of its own: nobody private does. */
const authority = /(?:^|[.-])(?:kommune|region\w*|kl|stat|gov|police|politi)(?=[.-])|kommune\.dk$/u;

/** A label or +45 tells of a phone whatever its digits look like; four pairs are one by themselves. */
const phones = [
  /(?<!\p{L})(?:tlf|tel|telefon|telefonnummer|telefonnr|mobil|mobilnr|mobiltelefon|mobilnummer|sms)\.?[^\S\n]{0,2}(?:nr\.?)?[^\S\n]{0,2}:?[^\S\n]{0,2}(?:\(?\+45\)?[^\S\n]{0,2})?(\d(?:[^\S\n]?\d){7})(?!\d)/giu,
  /\+45\)?[^\S\n]{0,2}(\d(?:[^\S\n]?\d){7})(?!\d)/gu,
  /(?<!\d[^\S\n]?)(?<!\d[.,/-])([2-9]\d(?:[^\S\n]\d\d){3})(?!\d|[.,/-]\d|[^\S\n]\d)/gu,
];

/** The text with their letters and digits masked, as long as it was; what an authority's domain tells stays. */
export function maskContacts(text: string): string {
  const written = text.replace(email, (printed, domain: string) =>
    authority.test(domain.toLowerCase()) ? printed : printed.replace(/[\p{L}\p{N}]/gu, mask),
  );
  return phones.reduce(
    (masked, phone) =>
      masked.replace(phone, (printed, number: string) => {
        return printed.slice(0, printed.length - number.length) + number.replace(/\d/g, mask);
      }),
    written,
  );
}
