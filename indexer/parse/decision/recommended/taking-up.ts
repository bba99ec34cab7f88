/** A recommendation to take something up, or to decide what is to become of it: it asks for no certain end. */
const takingUp =
  /\b(?:behandle[rs]|tager? stilling|drøfte[rs]|fordele[rs] (?!som)|beslutter, (?:om|hvad|hvor))(?![a-zæøå])/i;
/** "drøfter og vedtager udkastet" asks for an end too. */
const andAdopting =
  /\b(?:behandle|drøfte)[rs],? (?:og|samt) (?:evt\. |eventuelt )?(?:vedtage|godkende|tiltræde|anbefale)[rs](?![a-zæøå])/i;

export function takesUp(text: string): boolean {
  return takingUp.test(text) && !andAdopting.test(text);
}
