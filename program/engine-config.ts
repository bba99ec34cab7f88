/** What the environment says of the engine. */
import type { Environment } from "../contract/environment.ts";
import type { Damage } from "../engine/process/hold.ts";
import type { EngineConfig } from "../engine/start.ts";

/** `tell` is given what an operator should hear, in Danish sentences; else standard error is. */
export function engineConfig(
  environment: Environment,
  tell: (sentence: string) => void = tellOnStderr,
): EngineConfig {
  const { VAR, MEILI_URL = [], MEILI_MASTER_KEY, MEILI_BIN } = environment;
  return {
    varDir: VAR,
    urls: MEILI_URL,
    masterKey: MEILI_MASTER_KEY ?? null,
    bin: MEILI_BIN ?? null,
    onDamage: (damage) => tell(describeDamage(damage)),
  };
}

function tellOnStderr(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function describeDamage({ why, folder }: Damage): string {
  return (
    `Søgemaskinens database er lagt til side i ${folder}, fordi ${why}. Indekset bygges op igen af ` +
    "referaterne, når »npm start« eller »npm run index« kører; intet af dem er gået tabt."
  );
}
