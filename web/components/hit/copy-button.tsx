/** Copies a text with the page's address behind it, and says so. */
import { useState } from "preact/hooks";
import { itemText } from "../../text/item.ts";

export type CopyProps = {
  readonly label: string;
  readonly done: string;
  readonly text: string;
  readonly path: string;
  readonly publicUrl: string | null;
};

export function CopyButton({ label, done, text, path, publicUrl }: CopyProps) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const copied = await writeToClipboard(`${text} ${publicUrl ?? location.origin}${path}`);
    setSaid(copied ? done : itemText.copyFailed);
  };
  return (
    <span class="copy-button with-script">
      <button type="button" class="quiet-action" onClick={copy}>
        {label}
      </button>
      <span class="copy-said" role="status">
        {said}
      </span>
    </span>
  );
}

/** False where the browser gives no access: without HTTPS there is no clipboard. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, which also works without HTTPS. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}
