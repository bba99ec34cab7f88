/** Privacy, takedowns and contact. */
import type { ProseSection } from "../prose.ts";

export const privacyText = {
  path: "/privatliv",
  title: "Privatliv og kontakt",
  removed: "Se, hvad der er fjernet fra portalen",
  description: "Hvad portalen gemmer om dig, hvad der vises om personer, og hvem du skriver til.",
} as const;

export const privacySections: readonly ProseSection[] = [
  {
    id: "besoegende",
    heading: "Når du søger",
    paragraphs: [
      "Portalen sætter ingen cookies, har ingen statistik over besøgende og henter intet fra andre steder. Det, du søger på, står i sidens adresse og dermed i din egen browsers historik. Din browser husker selv de sidste søgeord, til vinduet lukkes, og om du vil se resultaterne tæt; det sendes ingen steder.",
      "Serveren skriver ikke ned, hvem der besøger den, eller hvad der søges på. Går noget galt, noteres fejlen og hvilken slags side den skete på. For at ingen skal kunne overbelaste portalen, tæller den forespørgsler fra hver IP-adresse i et minut ad gangen; tallene findes kun i serverens hukommelse.",
    ],
  },
  {
    id: "personer",
    heading: "Personer i referaterne",
    paragraphs: [
      "Referaterne er offentliggjort af kommunerne. De nævner folkevalgte, ansatte og til tider borgere ved navn. Her vises de, som kommunen har offentliggjort dem, for at man kan se, hvem der har besluttet hvad.",
      "CPR-numre sløres, før teksten bliver læst. Sagsbehandleres navne og initialer i punkternes hoved er ikke med. Af et lukket punkt vises højst nummer og overskrift, og en beslutning kun, hvor kommunen selv har offentliggjort den. Hvad en kommune senere fjerner fra sin egen side, holdes som hovedregel også tilbage her.",
      "Står der noget om dig, som ikke burde være offentligt, så skriv først til kommunen, så det kan blive rettet ved kilden. Skriv også hertil, så punktet kan blive fjernet fra arkivet.",
    ],
  },
];

export const contactText = {
  id: "kontakt",
  heading: "Kontakt",
  some: "Skriv om fejl, og om punkter, der bør fjernes, til",
  none: "Den, der driver denne udgave af portalen, har ikke oplyst en adresse. Henvend dig til kommunen, der har offentliggjort referatet.",
} as const;
