/** A recommendation to take something up, or to decide what is to become of it: it asks for no certain end. */
export const takingUp =
  /\b(?:behandle[rs]|tager? stilling|drøfte[rs]|fordele[rs] (?!som)|beslutter, (?:om|hvad|hvor))(?![a-zæøå])/i;
